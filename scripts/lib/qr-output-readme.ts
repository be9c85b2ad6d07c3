/** `qr-output/README.md`: in the repository, and written again by every build. */

export const QR_OUTPUT_README = `# Biển và ảnh để in, để đăng

Thư mục này do lệnh \`npm run build\` làm ra. Đừng sửa tệp nào ở đây: hãy sửa trong \`content/\` rồi chạy lại lệnh.

- \`placards/\`: biển có mã QR, mỗi mã một tệp PDF khổ A5. Khi in, chọn **tỷ lệ 100 %** (Actual size), không chọn
  "Fit to page", và in trên giấy mờ. In thử một tờ, quét bằng điện thoại rồi mới in cả loạt.
- \`infographics/\`: ảnh dọc 1080 × 1350 để đăng Zalo, Facebook.
- \`share/\`: ảnh hiện ra khi chia sẻ địa chỉ trang.
- \`proof.html\`: ảnh và kết quả đọc thử từng biển khi bị mờ, nghiêng, lóa, bẩn; mở bằng trình duyệt.
- \`manifest.json\`: danh sách mọi tệp, mã, địa chỉ và kết quả kiểm chứng.

Mã QR nào ở đây cũng đã được hai chương trình đọc thử từ chính tệp PDF trước khi ghi ra.

# Placards and pictures, ready to print and post

Made by \`npm run build\`. Do not edit anything here: change \`content/\` and run the command again.

- \`placards/\`: one A5 PDF for each code. Print at **100 %** (actual size, never "fit to page") on matt paper;
  print one, scan it with a phone, then print the rest.
- \`infographics/\`: 1080 × 1350 pictures for Zalo and Facebook.
- \`share/\`: pictures shown when a page's address is shared.
- \`proof.html\`: pictures and verdicts of every placard read back blurred, tilted, glaring, dirty; open it in a browser.
- \`manifest.json\`: every file, code and address, with the result of the check.

Every symbol here was read back from its own PDF by two programs before the file was written.
`;
