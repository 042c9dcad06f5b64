/** The people of one process, named in one script. */
export interface Names {
  readonly script: string;
  readonly sender: string;
  readonly decider: string;
  readonly frontDesk: string;
  readonly recruiter: string;
  readonly recommender: string;
}

const rows: readonly (readonly [script: string, ...names: readonly string[]])[] = [
  ["Latin", "Łukasz Żółć", "Þórdís Ægisdóttir", "Zoë Ñuñez-Müller", "Șerban Țigănuș", "Ağça Ğiray"],
  ["Arabic", "ليلى حداد", "عمر الخطيب", "نورة السالم", "طارق منصور", "هدى زيدان"],
  ["Hebrew", "יעל כהן", "אברהם לוי", "נועה פרץ", "דניאל מזרחי", "שירה אזולאי"],
  ["Persian", "سارا احمدی", "پژمان گودرزی", "چکاوک ژاله", "کیان پارسا", "مهرداد یگانه"],
  ["Japanese", "田中さくら", "小林ケンジ", "渡辺ひかり", "佐藤レイ", "山口みのる"],
  ["Chinese", "卓秀琴", "欧阳建国", "刘海燕", "張偉明", "陳淑芬"],
  ["Korean", "김민재", "박서연", "최지훈", "정하윤", "강도현"],
  ["Hindi", "अनन्या शर्मा", "राजेश्वरी त्रिपाठी", "क्षितिज वर्मा", "श्रीनिवास राव", "प्रज्ञा मिश्र"],
  ["Thai", "สมชาย ใจดี", "กัญญา ศรีสุข", "ณัฐพล ทองคำ", "พิมพ์ชนก แก้วใส", "ธีรศักดิ์ บุญมี"],
  ["Cyrillic", "Наталья Щукина", "Ђорђе Љубић", "Їжакевич Ганна", "Пётр Съедин", "Цветана Йорданова"],
  ["Greek", "Ελένη Παππά", "Γιώργος Ξυλούρης", "Ήρα Ψαρρού", "Θάλεια Ώριμου", "Ιάσων Φωτίου"],
  ["Vietnamese", "Nguyễn Thị Ánh", "Đặng Hữu Phước", "Trần Lệ Quyên", "Lê Đức Thọ", "Phạm Mỹ Dữ"],
  ["emoji", "Robin 🙂 Okafor", "Sam ☕ Delacroix", "Kit ★ Moreau", "Noa ☂ Petit", "Remy ♫ Castel"],
];

export const namesByScript: readonly Names[] = rows.map(
  ([script, sender = "", decider = "", frontDesk = "", recruiter = "", recommender = ""]) => ({
    script,
    sender,
    decider,
    frontDesk,
    recruiter,
    recommender,
  }),
);
