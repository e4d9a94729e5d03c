import type { DatasetInfo, Language } from '@kaoping/core';

/** What the command line says of itself. What is wrong with data is said by the views. */
export interface Words {
  readonly usage: string;
  readonly fine: (folder: string, rows: number) => string;
  readonly wrong: (folder: string, problems: number) => string;
  readonly built: (out: string, files: number, version: string, hash: string) => string;
  readonly described: (file: string) => string;
  readonly size: (file: string, bytes: string, most: string) => string;
  readonly unreadable: (path: string, detail: string) => string;
  readonly missingFolder: string;
  readonly missingOut: string;
  readonly sameFolder: string;
  readonly badLanguage: string;
  readonly badVersion: string;
  readonly badEngine: string;
  readonly generated: (out: string, figures: number) => string;
  readonly tooLarge: (file: string, bytes: number, most: number) => string;
  readonly noDuckdb: string;
  readonly notOurs: (folder: string) => string;
  readonly partitioned: (
    out: string,
    written: {
      readonly figures: number;
      readonly files: number;
      readonly bytes: number;
      readonly info: DatasetInfo;
    },
  ) => string;
}

const en: Words = {
  usage: `Usage:
  kaoping check DIR [--documents DIR] [--lang zh|en]
      names everything that is wrong with the tables of a folder
  kaoping build DIR --out DIR [--documents DIR] [--module] [--pinned] [--any-size] [--lang zh|en]
      checks, then writes the dataset, its slices and its exports
      --module    also an ES module that exports the dataset
      --pinned    also files that never change, one for each subject and language, and pinned.json, which lists them
      --any-size  report the sizes, but do not fail when they are over the budget
  kaoping build DIR --out DIR --partitions [--engine node|duckdb] [--lang zh|en]
      publishes tables of any size in parts, by indicator, period and area; never holds them in memory as a whole
      --engine    who sorts: this program (default), or DuckDB, which is installed with: npm install @duckdb/node-api
  kaoping describe DIR [--version X.Y.Z] [--lang zh|en]
      writes the table schemas of datapackage.json
      --version   the tables as they are become this version; a build refuses other figures under it
  kaoping render WIDGET --data DIR|FILE.json [--plain|--shadow] [--width PIXELS] [--ATTRIBUTE VALUE …] [--lang zh|en]
      writes the HTML of a widget with its data, for pages that a server makes
      --plain     the tag with a table inside (default)
      --shadow    the widget itself, as declarative shadow DOM, with the table for old browsers
  kaoping tag WIDGET --data DIR [--at ADDRESS] [--ATTRIBUTE VALUE …] [--lang zh|en]
      writes the tag that shows a pinned file of a folder built with --pinned: one request, kept by browsers for ever
      --at        where the folder is on the site (default /kaoping/data/)
  kaoping generate --scale street|district|city|province|nation --out DIR [--seed N] [--months N] [--indicators N]
      writes the tables of an invented land, for trying out and measuring; the same seed gives the same bytes
Exit status: 0 all is well, 1 something is wrong with the data, 2 the command cannot be understood or carried out.`,
  fine: (folder, rows) => `${folder}: ${rows} rows, nothing wrong`,
  wrong: (folder, problems) => `${folder}: ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
  built: (out, files, version, hash) => `${out}: ${files} files, version ${version}, sha256 ${hash}`,
  described: (file) => `${file}: written`,
  size: (file, bytes, most) => `${bytes} of ${most} bytes gzip  ${file}`,
  unreadable: (path, detail) => `${path}: cannot be read or written (${detail})`,
  missingFolder: 'Name one folder of tables.',
  missingOut: 'Name the folder to write to: --out DIR.',
  sameFolder: 'The folder to write to must not be the folder of the tables.',
  badLanguage: 'Languages: zh, en.',
  badVersion: 'Versions are written as 1.2.3.',
  badEngine: 'In parts: --partitions [--engine node|duckdb], without --documents, --module and --pinned.',
  generated: (out, figures) => `${out}: ${figures} figures, all of them invented`,
  tooLarge: (file, bytes, most) =>
    `${file}: ${bytes} bytes, more than the ${most} that are read at once. Publish it in parts: --partitions.`,
  noDuckdb: 'DuckDB is not installed: npm install @duckdb/node-api, or leave out --engine duckdb.',
  notOurs: (folder) => `${folder}: holds something else than parts; name an empty or a new folder.`,
  partitioned: (out, { figures, files, bytes, info }) =>
    `${out}: ${figures} figures in ${files} files, ${bytes} bytes, version ${info.version}, sha256 ${info.hash}`,
};

const zh: Words = {
  usage: `用法：
  kaoping check 文件夹 [--documents 文件夹] [--lang zh|en]
      逐条指出表格中的问题
  kaoping build 文件夹 --out 文件夹 [--documents 文件夹] [--module] [--pinned] [--any-size] [--lang zh|en]
      先检查，再写出数据集、分片和各种导出格式
      --module    另写一个导出数据集的 ES 模块
      --pinned    另写永不改变的文件，每个主题每种语言一个，列在 pinned.json 中
      --any-size  只报告大小，超出限额也不算失败
  kaoping build 文件夹 --out 文件夹 --partitions [--engine node|duckdb] [--lang zh|en]
      把任意大小的表格按指标、时期、区域分片发布，不会整个装进内存
      --engine    由谁排序：本程序（默认），或 DuckDB（先运行 npm install @duckdb/node-api）
  kaoping describe 文件夹 [--version 版本号] [--lang zh|en]
      在 datapackage.json 中写入各表的结构
      --version   现在的表格定为这个版本；之后数字改了而版本没改，就不能发布
  kaoping render 组件 --data 文件夹|文件.json [--plain|--shadow] [--width 像素] [--属性 值 …] [--lang zh|en]
      写出带数据的组件 HTML，供服务器生成网页用
      --plain     标签里放一张普通表格（默认）
      --shadow    组件本身（声明式 shadow DOM），另附给旧浏览器的表格
  kaoping tag 组件 --data 文件夹 [--at 地址] [--属性 值 …] [--lang zh|en]
      写出标签，指向用 --pinned 发布的文件夹中的一个固定文件：只取一次，浏览器可以一直留着
      --at        文件夹在网站上的地址（默认 /kaoping/data/）
  kaoping generate --scale street|district|city|province|nation --out 文件夹 [--seed 数] [--months 数] [--indicators 数]
      写出一片虚构土地的表格，供试用和测速；种子相同，字节相同
退出状态：0 没有问题，1 数据有问题，2 命令看不懂或无法执行。`,
  fine: (folder, rows) => `${folder}：${rows} 行，没有问题`,
  wrong: (folder, problems) => `${folder}：${problems} 个问题`,
  built: (out, files, version, hash) => `${out}：${files} 个文件，版本 ${version}，sha256 ${hash}`,
  described: (file) => `${file}：已写入`,
  size: (file, bytes, most) => `压缩后 ${bytes} 字节，限额 ${most}  ${file}`,
  unreadable: (path, detail) => `${path}：无法读写（${detail}）`,
  missingFolder: '请写明一个表格文件夹。',
  missingOut: '请写明输出文件夹：--out 文件夹。',
  sameFolder: '输出文件夹不能就是表格所在的文件夹。',
  badLanguage: '语言：zh、en。',
  badVersion: '版本号写作 1.2.3。',
  badEngine:
    '分片发布写作 --partitions [--engine node|duckdb]，不能与 --documents、--module、--pinned 同用。',
  generated: (out, figures) => `${out}：${figures} 个数字，全部虚构`,
  tooLarge: (file, bytes, most) =>
    `${file}：${bytes} 字节，超过一次能读的 ${most} 字节。请分片发布：--partitions。`,
  noDuckdb: '没有安装 DuckDB：请运行 npm install @duckdb/node-api，或去掉 --engine duckdb。',
  notOurs: (folder) => `${folder}：里面不是分片；请写明一个空的或新的文件夹。`,
  partitioned: (out, { figures, files, bytes, info }) =>
    `${out}：${figures} 个数字，${files} 个文件，${bytes} 字节，版本 ${info.version}，sha256 ${info.hash}`,
};

export const wordsOf: Readonly<Record<Language, Words>> = { zh, en };
