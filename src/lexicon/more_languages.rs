//! The main headings in languages that have no table of their own. Words in common use, compiled by the authors.
use crate::posting::SectionKind::{self, *};

/// Folded heading phrases and the section that they open: Russian, Ukrainian, Hungarian, Czech, Romanian, Turkish,
/// Greek, Finnish, Chinese, Japanese, Korean.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const HEADINGS: &[(&str, SectionKind)] = &[
    ("ajanlatunk", Benefits), ("amit ajanlunk", Benefits), ("amit kinalunk", Benefits), ("amit nyujtunk", Benefits), ("aranan nitelikler", Requirements),
    ("beneficii", Benefits), ("ce iti oferim", Benefits), ("ce oferim", Benefits), ("cerinte", Requirements),
    ("co nabizime", Benefits), ("co ocekavame", Requirements), ("co te ceka", Responsibilities), ("co vas ceka", Responsibilities),
    ("descrierea postului", About), ("edut", Benefits), ("eduksi katsotaan", Preferred), ("elonyok", Preferred),
    ("elonyt jelent", Preferred), ("elvarasok", Requirements), ("elvarasaink", Requirements), ("es nitelikler", Requirements),
    ("feladatok", Responsibilities), ("feladataid", Responsibilities), ("gorev tanimi", Responsibilities), ("hakkimizda", Company),
    ("is tanimi", Responsibilities), ("munkavegzes helye", Location), ("nabizime", Benefits), ("napln prace", Responsibilities),
    ("nice to have", Preferred), ("o nas", Company), ("odotamme sinulta", Requirements), ("pozadavky", Requirements),
    ("pozadujeme", Requirements), ("responsabilitati", Responsibilities), ("rolunk", Company), ("sorumluluklar", Responsibilities),
    ("tarjoamme", Benefits), ("tehtavat", Responsibilities), ("tyotehtavat", Responsibilities), ("vaatimukset", Requirements), ("vyhodou", Preferred),
    ("yan haklar", Benefits), ("αρμοδιοτητες", Responsibilities), ("απαιτουμενα προσοντα", Requirements), ("παροχες", Benefits),
    ("προσοντα", Requirements), ("будет плюсом", Preferred), ("буде плюсом", Preferred), ("вимоги", Requirements),
    ("задачи", Responsibilities), ("мы предлагаем", Benefits), ("о компании", Company), ("обов язки", Responsibilities), ("обовязки", Responsibilities), ("обязанности", Responsibilities),
    ("ожидания", Requirements), ("описание вакансии", About), ("про компанію", Company), ("требования", Requirements), ("умови", Benefits), ("условия", Benefits),
    ("что мы предлагаем", Benefits), ("что нужно делать", Responsibilities), ("что предстоит делать", Responsibilities),
    ("仕事内容", Responsibilities), ("任职要求", Requirements), ("任職要求", Requirements), ("公司介紹", Company), ("公司介绍", Company),
    ("公司福利", Benefits), ("加分條件", Preferred), ("加分项", Preferred), ("加分項", Preferred), ("勤務地", Location), ("勤務時間", Schedule),
    ("岗位职责", Responsibilities), ("岗位要求", Requirements), ("工作內容", Responsibilities), ("工作内容", Responsibilities), ("工作地點", Location), ("工作地点", Location),
    ("工作職責", Responsibilities), ("工作职责", Responsibilities), ("必須スキル", Requirements), ("応募方法", Application), ("応募資格", Requirements),
    ("應徵條件", Requirements), ("應徵方式", Application), ("歓迎スキル", Preferred), ("福利厚生", Benefits), ("福利待遇", Benefits), ("給与", Compensation), ("職務內容", Responsibilities),
    ("職務内容", Responsibilities), ("職責", Responsibilities), ("薪資", Compensation), ("薪资", Compensation), ("關於我們", Company), ("关于我们", Company),
    ("근무지", Location), ("담당업무", Responsibilities), ("복리후생", Benefits), ("우대사항", Preferred), ("자격요건", Requirements), ("주요업무", Responsibilities), ("지원자격", Requirements),
];
