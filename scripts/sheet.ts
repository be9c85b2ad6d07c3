/** `npm run sheet`: products and translations as spreadsheets, out and in again. */
import { defineCommand, main, option } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { exportProducts, importProductFile } from './lib/sheet/products.ts';
import { todayInVietnam } from './lib/today.ts';

await main(
  defineCommand({
    name: 'sheet',
    operands: 'export|import products FILE',
    vi: 'Đưa danh sách sản phẩm ra bảng tính (.xlsx hoặc .csv) cho bộ phận kinh tế, và nhận lại.\nXem trước khi nhận: npm run sheet -- import products san-pham.xlsx --dry-run. Ô trống không xóa gì.',
    en: 'Hands the products out as a spreadsheet (.xlsx or .csv) and takes them back.\nLook first with --dry-run. An empty cell removes nothing.',
    options: {
      'dry-run': {
        type: 'boolean',
        vi: 'chỉ nói sẽ đổi gì, không ghi',
        en: 'say what would change, write nothing',
      },
      replace: {
        type: 'boolean',
        vi: 'thay cả chữ đã viết trên trang bằng chữ của bảng tính',
        en: 'replace texts of the site by those of the sheet, too',
      },
      office: option(
        'ID',
        'bộ phận chịu trách nhiệm của sản phẩm mới, nếu bảng tính không ghi',
        'office that answers for new products, where the sheet does not say',
      ),
    },
    run({ content, operands, values }) {
      const [action, what, file, ...more] = operands;
      if (what !== 'products' || file === undefined || more.length > 0) throw usage();
      if (action === 'export') console.log(exportProducts(content, file));
      else if (action === 'import') {
        const text = importProductFile({
          content,
          file,
          isDryRun: values['dry-run'] === true,
          replace: values.replace === true,
          office: values.office,
          today: todayInVietnam(),
        });
        console.log(text);
      } else throw usage();
    },
  }),
);

function usage(): UsageError {
  return new UsageError(
    'Hãy ghi việc, loại và tên tệp: export products san-pham.xlsx. (Say what to do and name a file.)',
  );
}
