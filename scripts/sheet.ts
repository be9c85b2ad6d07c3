/** `npm run sheet`: products and translations as spreadsheets, out and in again. */
import { defineCommand, main, option } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { exportProducts, importProductFile } from './lib/sheet/products.ts';
import { exportTranslations, importTranslationFile } from './lib/sheet/translations.ts';
import { todayInVietnam } from './lib/today.ts';

await main(
  defineCommand({
    name: 'sheet',
    operands: 'export|import products|translations FILE',
    vi: 'Đưa sản phẩm, hay bản chính và bản dịch đặt cạnh nhau, ra bảng tính (.xlsx hoặc .csv), rồi nhận lại.\nXem trước khi nhận: npm run sheet -- import products san-pham.xlsx --dry-run. Ô trống không xóa gì.',
    en: 'Hands products, or texts beside their translations, out as a spreadsheet (.xlsx or .csv) and takes them back.\nLook first with --dry-run. An empty cell removes nothing.',
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
      to: option('LOCALE', 'xuất bản dịch tiếng nào', 'language of the translations to export'),
      entry: option('REF', 'chỉ xuất bài này, như relics/nui-voi', 'export this entry only'),
      by: option(
        'WHO',
        'ai dịch: person (người) hoặc machine (máy); bản dịch mới phải ghi',
        'who translated: person or machine; a new translation must say so',
      ),
      office: option(
        'ID',
        'bộ phận chịu trách nhiệm của sản phẩm mới, nếu bảng tính không ghi',
        'office that answers for new products, where the sheet does not say',
      ),
    },
    run({ content, operands, values }) {
      const [action, what, file, ...more] = operands;
      if (file === undefined || more.length > 0) throw usage();
      const { by, office, to, entry } = values;
      const isDryRun = values['dry-run'] === true;
      switch (`${action} ${what}`) {
        case 'export products':
          console.log(exportProducts(content, file));
          break;
        case 'import products': {
          const options = { content, file, isDryRun, replace: values.replace === true, office };
          console.log(importProductFile({ ...options, today: todayInVietnam() }));
          break;
        }
        case 'export translations':
          console.log(exportTranslations(content, file, to, entry));
          break;
        case 'import translations':
          if (by !== undefined && by !== 'person' && by !== 'machine') throw usage();
          console.log(importTranslationFile({ content, file, isDryRun, by }));
          break;
        default:
          throw usage();
      }
    },
  }),
);

function usage(): UsageError {
  return new UsageError(
    'Hãy ghi việc, loại và tên tệp: export products san-pham.xlsx. (Say what to do and name a file.)',
  );
}
