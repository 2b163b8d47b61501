// What the page says, in both languages. What the service says comes in both as {zh, en}.

const LANGUAGE = 'gascheck-language';
const TAGS = {zh: 'zh-CN', en: 'en'};

const WORDS = {
  title: {zh: '燃气安全检查', en: 'Gas safety check'},
  other: {zh: 'English', en: '中文'},
  toMain: {zh: '跳到正文', en: 'Skip to content'},
  wait: {zh: '请稍候……', en: 'One moment…'},

  tokenTitle: {zh: '请输入令牌', en: 'Enter your token'},
  tokenLabel: {zh: '令牌（由管理员发给）', en: 'Token, given to you by the administrator'},
  tokenNote: {
    zh: '只保存在这个标签页里，关掉就没有了。', en: 'It is kept in this tab alone, and gone when you close it.'},
  tokenWrong: {zh: '这个令牌无效。', en: 'That token is not valid.'},
  tokenMissing: {zh: '还没有输入令牌。', en: 'There is no token yet.'},
  enter: {zh: '进入', en: 'Enter'},
  leave: {zh: '退出', en: 'Sign out'},
  notAllowed: {
    zh: '这个角色不能做检查；请用检查员的令牌。', en: 'Somebody of this role cannot inspect; use the token of an inspector.'},

  offline: {
    zh: '没有网络。回答保存在这台设备上，现在不判定；联网后才判定。',
    en: 'Offline. Answers are kept on this device, and nothing is judged until the line is back.'},
  noLine: {
    zh: '连不上服务，现在什么也不能判定。', en: 'The service cannot be reached, so nothing can be judged now.'},
  waitingAnswers: {
    zh: n => `${n} 个回答还没有送出。`, en: n => n === 1 ? '1 answer is not sent yet.' : `${n} answers are not sent yet.`},
  again: {zh: '再试一次', en: 'Try again'},
  busy: {zh: '服务正忙，没有受理；请再试一次。', en: 'The service is busy and took nothing; try again.'},
  failed: {zh: '没有办成：', en: 'It was not done: '},
  notKept: {
    zh: '这个浏览器不能保存表单：关掉页面，回答就没有了。',
    en: 'This browser does not keep the form: answers are gone when the page is closed.'},

  hazards: {zh: '之前未销号的隐患', en: 'Hazards still open from before'},
  hazardsOf: {
    zh: n => `之前未销号的隐患：${n} 条`, en: n => `${n} hazard${n === 1 ? '' : 's'} still open from before`},
  hazardsYesterday: {zh: '昨天发现', en: 'Found yesterday'},
  hazardsLatest: {zh: day => `最近一次（${day}）发现`, en: day => `Found last, on ${day}`},
  hazardsRest: {zh: n => `还有 ${n} 条`, en: n => `${n} more`},
  hazardsOverdue: {zh: '已逾期，最久的在前', en: 'Overdue, the longest first'},
  hazardsOthers: {zh: '其余，期限最近的在前', en: 'The rest, the nearest deadline first'},
  hazardsNone: {zh: '台账里没有今天以前发现而未销号的隐患。', en: 'The ledger has none that was found before today and is not closed.'},
  hazardsFailed: {zh: '现在读不到台账，不知道有没有未销号的隐患。', en: 'The ledger cannot be read now; there may be open hazards.'},
  hazardsMore: {zh: n => `还有 ${n} 条没有列出，见台账。`, en: n => `${n} more are not listed; the ledger has them.`},
  found: {zh: '发现', en: 'found'},
  due: {zh: '期限', en: 'due'},
  overdue: {zh: '已逾期', en: 'overdue'},
  states: {
    OPEN: {zh: '未整改', en: 'open'},
    NOTIFIED: {zh: '已通知', en: 'notified'},
    RECTIFIED: {zh: '已整改待复查', en: 'put right, to be reinspected'},
    REINSPECTED: {zh: '复查合格待销号', en: 'reinspected, to be closed'},
  },

  startTitle: {zh: '新的检查', en: 'New check'},
  purpose: {zh: '为了什么检查', en: 'What is it for'},
  kind: {zh: '查什么', en: 'What is checked'},
  number: {zh: '户号或编号', en: 'Number'},
  numberNote: {zh: '台账按它认出同一户、同一个型号。', en: 'The ledger knows the same user or model again by it.'},
  mayBeLeftOut: {zh: '（可不填）', en: ' (may be left out)'},
  day: {zh: '按哪一天判定', en: 'Judge for this day'},
  instruments: {zh: '依据的文件', en: 'Instruments'},
  begin: {zh: '开始提问', en: 'Begin'},
  keptTitle: {zh: '有一份没做完的检查', en: 'A check is not finished'},
  goOn: {zh: '接着做', en: 'Go on'},
  dropKept: {zh: '删除它', en: 'Delete it'},
  dropSure: {
    zh: '删除这份检查和其中的回答？', en: 'Delete this check and its answers?'},
  required: {zh: '这一项必须填写。', en: 'This has to be filled in.'},
  chooseOne: {zh: '请选一项。', en: 'Choose one of them.'},

  remaining: {
    zh: n => n <= 1 ? '大概只剩这一问' : `大概最多还有 ${n} 问`,
    en: n => n <= 1 ? 'Probably the last question' : `Probably at most ${n} questions to go`},
  remainingUnknown: {zh: '还要问几个现在说不准', en: 'How many are left cannot be told yet'},
  howToFind: {zh: '怎样查明', en: 'How to find out'},
  why: {zh: '为什么问', en: 'Why this is asked'},
  whyMore: {zh: n => `共有 ${n} 项判定取决于它。`, en: n => `${n} findings hang on it.`},
  next: {zh: '下一问', en: 'Next'},
  nobodyKnows: {zh: '现在没人知道，跳过', en: 'Nobody knows, skip'},
  endNow: {zh: '不再问，看现在的结果', en: 'Stop here and see what it comes to'},
  none: {zh: '没有', en: 'None'},
  noneOfThese: {zh: '都没有', en: 'None of these'},
  empty: {zh: '“没有”', en: '"none"'},
  some: {zh: '有', en: 'Some'},
  howMany: {zh: '有几个', en: 'How many'},
  howManyOrIds: {zh: '有几个，或用逗号分开的编号', en: 'How many, or their ids with commas between'},
  newRecord: {zh: '另外登记一个，编号：', en: 'One that is not listed; its id: '},
  several: {zh: '可选多项', en: 'Several may be chosen'},
  openEnded: {zh: '长期有效', en: 'open-ended'},
  until: {zh: '到某日或某月', en: 'a day or month'},
  photos: {zh: '照片文件名', en: 'Photo names'},
  photosNote: {
    zh: '只记文件名，不上传照片；用逗号分开。', en: 'Names only, no photo is uploaded; commas between them.'},
  photosPick: {zh: '从相册取文件名', en: 'Take names from photos'},
  answered: {zh: '已回答', en: 'Answered'},
  unknown: {zh: '没人知道', en: 'nobody knows'},
  notSent: {zh: '未送出', en: 'not sent yet'},
  change: {zh: '改', en: 'Change'},
  back: {zh: '改上一个回答', en: 'Change the last answer'},
  checking: {zh: '正在检查', en: 'Checking'},
  staleTitle: {zh: '之前的结果已经过时', en: 'What was told before is out of date'},
  staleNote: {
    zh: '过了一段时间，或网络断过：请重新判定。', en: 'Some time has passed, or the line was lost: have it judged again.'},
  judgeAgain: {zh: '重新判定', en: 'Judge again'},
  nothingMoreOffline: {
    zh: '现在能答的都答了', en: 'All that can be asked offline is answered'},
  nothingMoreNote: {
    zh: '没有网络，什么也没有判定。联网后会判定，可能还有别的问题。',
    en: 'There is no line, and nothing is judged. Once it is back it will be judged, and there may be more questions.'},
  dropped: {
    zh: '联网后，这些回答用不上或不能用，没有采用：',
    en: 'These answers turned out to be needless or unusable, and were not taken:'},

  verdictOf: {zh: '评定日期', en: 'Judged for'},
  judgedAt: {zh: '判定时间', en: 'judged at'},
  certain: {
    zh: '已确定：其余未知的事实无论怎样都不会改变它。', en: 'Certain: nothing that is still unknown can change it.'},
  uncertain: {zh: '还没有确定：查明下列事实后可能改变。', en: 'Not certain: the facts below may change it.'},
  stillMissing: {zh: '还缺这些资料', en: 'Still missing'},
  stillUnknown: {zh: '还不知道，但不影响这个结果', en: 'Still unknown, and cannot change this'},
  answerIt: {zh: '回答', en: 'Answer'},
  evidence: {zh: '事实', en: 'Facts'},
  moreEvidence: {zh: n => `另有 ${n} 项事实`, en: n => `and ${n} more facts`},
  moreMissing: {zh: n => `还有 ${n} 项没有列出。`, en: n => `${n} more are not listed.`},
  grounds: {zh: '依据', en: 'Because'},
  clause: {zh: '条款', en: 'Clause'},
  nextStep: {zh: '下一步', en: 'Next step'},
  noNextStep: {
    zh: title => `做到：${title}（文件没有写明期限和做法）`,
    en: title => `do what is demanded: ${title} (the instrument does not say how and by when)`},
  departments: {zh: '责任部门', en: 'Departments in charge'},
  dueOn: {zh: '期限', en: 'Due'},
  besides: {
    zh: '另外发现的不符合（不决定这次判定，但同样要整改）',
    en: 'Also breached: it does not decide this, and has to be put right all the same'},
  disputes: {zh: '资料互相矛盾，须由人判定', en: 'Facts contradict each other: a person has to judge'},
  scope: {zh: '这个结果管到哪里', en: 'What this covers'},
  scopeBasis: {
    zh: (n, at) => `只按决定此事的 ${n} 项要求判定（${at}）。`,
    en: (n, at) => `Only the ${n} requirements that decide this are judged (${at}).`},
  scopeClauses: {
    zh: (number, {complete, clauses, judged, leftToAPerson, routed}) => `${number}：`
      + (complete ? `共 ${clauses} 条，` : '') + `规则判定 ${judged - leftToAPerson} 条，转交人工 ${leftToAPerson} 条，`
      + `只写明部门 ${routed} 条` + (complete ? '。' : '；条文没有全部登记。'),
    en: (number, {complete, clauses, judged, leftToAPerson, routed}) => `${number}: `
      + (complete ? `of ${clauses} clauses, ` : '') + `${judged - leftToAPerson} are judged by rules, `
      + `${leftToAPerson} put to a person, and ${routed} only name departments`
      + (complete ? '.' : '; not all of its clauses are registered.')},
  scopeNotYet: {zh: '与此有关而尚无规则', en: 'Of concern here, without a rule yet'},
  scopeNever: {zh: '与此有关而规则无法判定', en: 'Of concern here, and no rule can judge it'},
  scopeElsewhere: {zh: '与此有关而只由别的文件写明，未判', en: 'Of concern here, stated elsewhere alone and not judged'},
  scopeMore: {zh: '哪些没有判定', en: 'What is not judged'},
  scopeWithoutRule: {zh: '决定此事而尚无规则的条文，须由人判定', en: 'Decides this and has no rule: a person has to judge'},
  scopeAssumed: {zh: '假定', en: 'Assumed'},
  scopeUnjudged: {zh: '填了而没有任何规则去看', en: 'Handed in, and read by no rule'},
  scopeNote: {
    zh: '由程序按所填资料判定，供核查参考，不是行政决定。',
    en: 'Judged by a program on what was handed in, as an aid to people who check it; no decision of an authority.'},
  notice: {zh: '看整改通知书（草稿）', en: 'Show the rectification notice (draft)'},
  noNotice: {zh: '没有不符合的事项，没有通知书。', en: 'Nothing is breached, so there is no notice.'},
  print: {zh: '打印', en: 'Print'},
  record: {zh: '记入台账', en: 'Record in the ledger'},
  recorded: {
    zh: n => n === 0 ? '已记入台账；没有新的隐患。' : `已记入台账；${n} 条隐患有变动。`,
    en: n => n === 0 ? 'Recorded in the ledger; no hazard is new.'
      : `Recorded in the ledger; ${n} hazard${n === 1 ? '' : 's'} changed.`},
  recordedBefore: {zh: '同一份资料早已记入台账，没有重复。', en: 'The same had been recorded before; nothing was doubled.'},
  goOnAsking: {zh: '接着回答', en: 'Go on answering'},
  askOn: {zh: '接着查其余未知的', en: 'Go on with what is still unknown'},
  openWithout: {
    zh: n => `因此未定的有 ${n} 项`,
    en: n => n === 1 ? '1 finding is open without it' : `${n} findings are open without them`},
  outcomes: {
    SATISFIED: {zh: '符合', en: 'satisfied'},
    BREACHED: {zh: '不符合', en: 'breached'},
    NOT_YET_DUE: {zh: '未到期', en: 'not yet due'},
    NEEDS_REVIEW: {zh: '须由人判定', en: 'for a person'},
    UNDETERMINED: {zh: '资料不足', en: 'facts missing'},
  },
  fullReport: {zh: '完整报告', en: 'Full report'},
  newCheck: {zh: '做下一个检查', en: 'Next check'},
  backToResult: {zh: '返回', en: 'Back'},
};

let language = localStorage.getItem(LANGUAGE) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
if (!(language in TAGS)) {
  language = 'zh';
}

export const current = () => language;

export const tag = () => TAGS[language];

export const otherTag = () => TAGS[language === 'zh' ? 'en' : 'zh'];

export function change() {
  language = language === 'zh' ? 'en' : 'zh';
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // Then it holds for this page.
  }
}

/** A text that the service sent in both languages. */
export const of = text => text?.[language] ?? '';

const STEP = ' › ';

/** What stands at a JSON Pointer, by its name in steps; that it is about what is checked goes without saying. */
export function steps({pointer, name}, draft) {
  const all = of(name).split(STEP);
  const known = ids(pointer, draft.submission);
  const shown = known.length === all.length
    ? all.map((each, i) => known[i] ? each.replace(/ ?\[\d+\]$/, place => place + bracketed(known[i])) : each)
    : all;
  return pointer.startsWith(`/${draft.list}/0/`) ? shown.slice(1) : shown;
}

export const bracketed = text => language === 'zh' ? `（${text}）` : ` (${text})`;

/** The ids of the records through which a JSON Pointer leads, null for each step that has none. */
function ids(pointer, submission) {
  const found = [];
  let at = submission;
  for (const step of pointer.slice(1).split('/')) {
    const isMember = Array.isArray(at);
    at = at?.[step];
    if (isMember) {
      found[found.length - 1] = at?.id ?? null;
    } else {
      found.push(null);
    }
  }
  return found;
}

export const place = (at, draft) => steps(at, draft).join(STEP);

/** What the page says; some words need values. */
export function w(key, ...values) {
  const word = WORDS[key][language];
  return typeof word === 'function' ? word(...values) : word;
}

export const state = name => of(WORDS.states[name]) || name;

export const outcome = name => of(WORDS.outcomes[name]) || name;

export const colon = () => language === 'zh' ? '：' : ': ';

export const comma = () => language === 'zh' ? '、' : ', ';
