/** The quiet line under every widget. */
export interface FootView {
  /** `来源：今日拱墅《拱墅区专版》，2021年12月10日` */
  readonly source: string;
  /** `数据版本 1.0`; empty where the dataset does not say. */
  readonly version: string;
  /** Both, joined. */
  readonly text: string;
}
