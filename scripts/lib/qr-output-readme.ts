/** `qr-output/README.md`: in the repository, and written again by every build. */

export const QR_OUTPUT_README = `# Biển, giấy tờ và ảnh để in, để đăng

Thư mục này do lệnh \`npm run build\` làm ra. Đừng sửa tệp nào ở đây: hãy sửa trong \`content/\` rồi chạy lại lệnh.

- \`placards/\`: biển có mã QR, mỗi mã hai tệp PDF theo khổ đã chọn trong \`content/placards/\`.
  - \`7K3Q-office.pdf\`: in ở cơ quan, có lề trắng 10 mm. Khi in, chọn **tỷ lệ 100 %** (Actual size), không chọn
    "Fit to page", và in trên giấy mờ. Thước 100 mm ở lề cho biết in có đúng cỡ không.
  - \`7K3Q-press.pdf\`: gửi xưởng in, tràn lề 3 mm, có dấu cắt, mã QR chỉ dùng mực đen.
  - Tên tệp có \`-du-thao\` là bản dự thảo: nội dung chưa được xác nhận, **chưa được treo**.
- \`symbols/\`: riêng mã QR (SVG, PNG 300 và 600 dpi) cho người thiết kế bên ngoài; giữ nguyên viền trắng quanh mã.
- \`installation/\`: phiếu lắp biển, mỗi mã một trang A4: treo ở đâu, cao bao nhiêu, dùng vật liệu gì, ô dán ảnh và
  chỗ ký.
- \`papers/\`: giấy tờ chung cho mọi biển, và phiếu bài học để in cho lớp.
  - \`kiem-tra-bien.pdf\`, \`kiem-tra-bien.csv\`: phiếu đi kiểm tra biển, xếp theo thôn và bộ phận phụ trách; hai tệp
    cùng một danh sách, một để in, một để mở bằng bảng tính.
  - \`so-bien.pdf\`: sổ mọi mã đã cấp, kể cả biển đã gỡ, để ai cũng đối chiếu được một mã.
  - \`so-tay.pdf\`: sổ tay của người làm nội dung, cùng chữ với trang \`/so-tay/\`.
  - \`ban-tin-thang-*.pdf\`: bản tin của từng tháng có tin.
- \`sheets/\`: nhiều biển trên một tờ A4, A3 hoặc tờ nhãn, do lệnh \`npm run placards -- sheet\` làm; \`npm run build\` xóa
  chúng, vì nội dung có thể đã đổi. In đúng 100 %, rồi cắt theo đường hoặc dấu.
- \`faces/\`: ảnh nhỏ của mặt biển, hiện trên trang "Biển này có thật không?".
- \`infographics/\`: ảnh dọc 1080 × 1350 để đăng Zalo, Facebook.
- \`posts/\`: cũng những ảnh ấy ở các cỡ khác, do lệnh \`npm run infographics\` làm: \`square\` vuông 1080 × 1080, \`story\`
  tin đứng 1080 × 1920 (chừa chỗ cho nút của Facebook, Instagram, Zalo), \`cover\` ảnh bìa bài Zalo OA 1000 × 640.
  Tệp \`.txt\` cùng tên là lời để chép vào bài đăng.
  \`npm run build\` chỉ giữ ảnh nào còn đúng với nội dung; ảnh cũ bị bỏ, chạy lại \`npm run infographics\` để có ảnh mới.
- \`social/\`: bộ bài đăng, mỗi bài một thư mục: lời cho cổng thông tin, Zalo OA, Facebook bằng từng thứ tiếng và ảnh
  đúng cỡ. Mở \`social/index.html\` bằng trình duyệt để chép lời, tải ảnh và xem tháng này còn thiếu bao nhiêu bài.
- \`print/\`: tờ giới thiệu, hướng dẫn khổ A4 và A3 của từng bài, cũng do \`npm run infographics\` làm và đã đọc thử từ
  chính tệp PDF. \`…a4-office.pdf\` in ở cơ quan, lề trắng 10 mm; \`…a4-press.pdf\` gửi xưởng in, tràn lề 3 mm, có dấu
  cắt. In đúng 100 %. Mã trên tờ A4 quét được từ nửa mét, trên tờ A3 từ một mét.
- \`clips/\`: phim ngắn 1080 × 1920 của những bài có mục \`clip\`, kèm ảnh bìa (JPG) và phụ đề (VTT). Máy Linux làm được ngay; máy Windows, Mac thì cài ffmpeg trước.
- \`share/\`: ảnh hiện ra khi chia sẻ địa chỉ trang.
- \`proof.html\`: ảnh và kết quả đọc thử từng biển khi bị mờ, nghiêng, lóa, bẩn; mở bằng trình duyệt.
- \`manifest.json\`: danh sách mọi tệp, mã, địa chỉ và kết quả kiểm chứng.

In thử một tờ, quét bằng điện thoại rồi mới in cả loạt. Biển nào ở \`placards/\` cũng đã được hai chương trình đọc thử
từ chính tệp PDF trước khi ghi ra.

# Placards, papers and pictures, ready to print and post

Made by \`npm run build\`. Do not edit anything here: change \`content/\` and run the command again.

- \`placards/\`: signs with a QR symbol, two PDFs for each code, in the format chosen in \`content/placards/\`.
  - \`7K3Q-office.pdf\`: for an office printer, with a white margin of 10 mm. Print at **100 %** (actual size, never
    "fit to page") on matt paper; the 100 mm ruler on the margin shows whether the size is right.
  - \`7K3Q-press.pdf\`: for a print shop, with 3 mm bleed and crop marks, the symbol in black ink alone.
  - A name with \`-du-thao\` is a draft: what it says is not confirmed, and it **must not be hung yet**.
- \`symbols/\`: the QR symbol alone (SVG, PNG at 300 and 600 dpi) for designers outside; keep its white border.
- \`installation/\`: an installation sheet for each code, one A4 page: where it hangs, how high, of what material, with
  room for a photo and signatures.
- \`papers/\`: papers about all placards, and sheets of the lessons for classes.
  - \`kiem-tra-bien.pdf\`, \`kiem-tra-bien.csv\`: the inspection round by village and office; the same list, to print and
    to open in a spreadsheet.
  - \`so-bien.pdf\`: the register of every code ever issued, retired ones too, so that anyone can check a code.
  - \`so-tay.pdf\`: the handbook of staff, with the words of the pages at \`/so-tay/\`.
  - \`ban-tin-thang-*.pdf\`: the bulletin of each month that has news.
- \`sheets/\`: several placards on a sheet of A4, A3 or labels, made by \`npm run placards -- sheet\`; \`npm run build\`
  removes them, for the content may have changed. Print at 100 %, then cut along the lines or ticks.
- \`faces/\`: small pictures of the placards, for the page "Is this placard real?".
- \`infographics/\`: 1080 × 1350 pictures for Zalo and Facebook.
- \`posts/\`: the same in other shapes, made by \`npm run infographics\`: \`square\` 1080 × 1080, \`story\` 1080 × 1920 (clear of
  the controls of Facebook, Instagram and Zalo), \`cover\` 1000 × 640 for an article on a Zalo Official Account.
  A \`.txt\` of the same name is the caption to paste into the post.
  \`npm run build\` keeps those that still say what the content says and drops the others.
- \`social/\`: kits to post, a folder for each entry: texts for the portal, Zalo OA and Facebook in every language, and the
  pictures in their shapes. Open \`social/index.html\` in a browser to copy, download and see what the month lacks.
- \`print/\`: sheets of A4 and A3 for every entry, made by \`npm run infographics\`, too, and read back from the PDF
  itself. \`…a4-office.pdf\` for an office printer, with 10 mm of white; \`…a4-press.pdf\` for a print shop, with 3 mm
  bleed and crop marks. Print at 100 %. The symbol is read from half a metre on A4, from a metre on A3.
- \`clips/\`: short films, 1080 × 1920, of entries with \`clip\`, with a still (JPG) and subtitles (VTT). Linux makes them at once; on Windows and Mac ffmpeg is installed first.
- \`share/\`: pictures shown when a page's address is shared.
- \`proof.html\`: pictures and verdicts of every placard read back blurred, tilted, glaring, dirty; open it in a browser.
- \`manifest.json\`: every file, code and address, with the result of the check.

Print one, scan it with a phone, then print the rest. Every sign in \`placards/\` was read back from its own PDF by two
programs before the file was written.
`;
