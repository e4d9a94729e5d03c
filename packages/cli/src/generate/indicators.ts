/** An invented indicator and how its figures lie: the value of a usual street in a month, and what grows with size. */
export interface Measured {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly accumulation: 'flow' | 'stock' | 'ratio';
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly category: string;
  readonly usual: number;
  /** Standard deviation of the logarithm between places; of a ratio in points. */
  readonly spread: number;
}

/** `id zh en-with-underscores unit accumulation direction category usual spread`; a line an indicator. */
const LINES = `
tax-revenue 税收收入 Tax_revenue cny flow higher fiscal 4.2e7 0.8
local-budget-revenue 一般公共预算收入 General_public_budget_revenue cny flow higher fiscal 2.6e7 0.8
retail-sales 社会消费品零售总额 Retail_sales cny flow higher economy 9.1e7 0.7
fixed-investment 固定资产投资 Fixed_asset_investment cny flow neutral economy 5.5e7 0.9
industrial-output 规上工业增加值 Industrial_value_added cny flow higher economy 7.7e7 1
new-enterprises 新增企业 New_enterprises enterprise flow higher economy 38 0.7
new-jobs 新增就业 New_jobs person flow higher employment 160 0.6
jobs-for-jobless 失业人员再就业 Jobless_reemployed person flow higher employment 42 0.6
housing-repaired 老旧小区改造 Old_homes_renovated household flow higher housing 65 0.8
elder-meals 老年食堂就餐 Meals_in_canteens_for_the_elderly person-time flow higher care 3100 0.7
care-places 养老床位 Beds_in_care bed stock higher care 210 0.6
clinic-visits 基层门诊 Visits_to_local_clinics person-time flow neutral health 8800 0.5
vaccinations 疫苗接种 Vaccinations person-time flow higher health 1250 0.5
school-places 普惠性幼儿园学位 Public_kindergarten_places school-place stock higher education 780 0.5
good-air-days 空气优良天数占比 Share_of_days_with_good_air percent ratio higher environment 88 6
waste-sorted 生活垃圾分类达标率 Households_sorting_waste_rightly percent ratio higher environment 84 7
water-quality 断面水质达标率 River_sections_of_good_water percent ratio higher environment 91 5
hazards-found 安全隐患排查 Hazards_found hazard flow neutral safety 120 0.7
hazards-fixed 安全隐患整改率 Share_of_hazards_fixed percent ratio higher safety 95 3
fire-alarms 火灾警情 Fire_alarms case flow lower safety 4 0.6
disputes-settled 矛盾纠纷化解 Disputes_settled case flow neutral governance 56 0.6
hotline-calls 热线工单 Hotline_requests case flow neutral governance 410 0.6
hotline-on-time 热线按时办结率 Requests_answered_on_time percent ratio higher governance 96 2.5
satisfaction 群众满意率 Residents_satisfied percent ratio higher governance 92 3`;

export const INDICATORS: readonly Measured[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', zh = '', en = '', unit = '', accumulation, direction, category = '', usual, spread] =
      line.split(' ');
    return {
      id,
      zh,
      en: en.replace(/_/g, ' '),
      unit,
      accumulation: accumulation as Measured['accumulation'],
      direction: direction as Measured['direction'],
      category,
      usual: Number(usual),
      spread: Number(spread),
    };
  });

export const UNITS: readonly (readonly [id: string, zh: string, en: string, dimension: string])[] = [
  ['cny', '元', 'yuan', 'money-cny'],
  ['percent', '%', '%', 'ratio'],
  ['person', '人', 'people', 'person'],
  ['person-time', '人次', 'person-times', 'person-time'],
  ['household', '户', 'households', 'household'],
  ['enterprise', '家', 'enterprises', 'enterprise'],
  ['hazard', '处', 'hazards', 'hazard'],
  ['case', '件', 'cases', 'case'],
  ['bed', '张', 'beds', 'bed'],
  ['school-place', '个', 'places', 'place'],
];
