using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Duties;

/// <summary>
/// Reads statements of duty: 牵头单位：A；配合单位：B, and A牵头，B、C参与，D负责落实. 牵头 leads; 责任, 负责 and 落实 are responsible; 参与,
/// 配合 and 会同 support (docs/decisions/0005-duties-in-running-text.md).
/// </summary>
static partial class DutyReader
{
    /// <summary>The statement, or nothing where the words are none.</summary>
    /// <param name="text">The inside of a bracket, or a line.</param>
    /// <param name="firstLeads">Whether a rule set earlier makes the first unit named the lead.</param>
    public static DutyStatement? TryRead(string text, bool firstLeads)
    {
        string tidy = Wording.Tidy(ShortLabels().Replace(text, "${role}单位：")).Trim('。', '；', ';', '，', ',');
        bool sets = FirstLeadsRule().IsMatch(tidy);
        tidy = FirstLeadsRule().Replace(tidy, "").Trim('，', ',', '；', ';', '。');
        Match forAll = ForAll().Match(tidy);
        tidy = ForAll().Replace(tidy, "").Trim('，', ',', '；', ';', '。');
        DutyStatement? statement = Labels().IsMatch(tidy) ? ReadLabels(tidy) : Verbs().IsMatch(tidy) ? ReadVerbs(tidy) : null;
        if (statement is null || !(statement.NamesUnits || statement.Deadline.Length > 0 || statement.Unread.Length > 0))
        {
            return null;
        }

        statement = statement with { ForAll = forAll.Groups["who"].Value };
        return sets || firstLeads ? FirstToLead(statement) with { FirstLeads = sets } : statement;
    }

    /// <summary>The statement of a bracket in which only bodies stand, perhaps with a time behind them: who is named is responsible. Nothing where anything else does.</summary>
    public static DutyStatement? TryReadBare(string text, bool firstLeads, Func<string, bool> areBodies)
    {
        string tidy = Wording.Tidy(text);
        bool sets = FirstLeadsRule().IsMatch(tidy);
        (string names, DutyStatement times) = CutTimes(FirstLeadsRule().Replace(tidy, "").Trim('，', ',', '；', ';', '。'));
        if (!areBodies(names))
        {
            return null;
        }

        DutyStatement statement = times with { Responsible = names, IsBare = true };
        return sets || firstLeads ? FirstToLead(statement) with { FirstLeads = sets, IsBare = false } : statement;
    }

    /// <summary>Whether the words set the rule that the first unit named leads: 排在第一位的为牵头部门.</summary>
    public static bool SetsFirstLeads(string text) => FirstLeadsRule().IsMatch(text);

    /// <summary>Whether the text is a list with labels: 牵头单位：A；配合单位：B.</summary>
    public static bool IsLabelled(string text) => Labels().IsMatch(text) || ShortLabels().IsMatch(text);

    /// <summary>A list without the words behind it that only say that all named are responsible: A、B等按职责分工负责.</summary>
    public static string WithoutVerb(string list) => VerbTail().Replace(list.TrimEnd(), "") is { Length: > 0 } names ? names : list;

    static DutyStatement FirstToLead(DutyStatement statement)
    {
        if (statement.Lead.Length > 0 || statement.Responsible.Length == 0)
        {
            return statement;
        }

        return statement with { Lead = OpenEnd().Replace(FirstName().Match(statement.Responsible).Value, "") };
    }

    static DutyStatement ReadLabels(string text)
    {
        DutyStatement statement = new();
        Match[] labels = [.. Labels().Matches(text).Cast<Match>()];
        if (labels[0].Index > 0)
        {
            string before = text[..labels[0].Index].Trim('，', '；', ';', ',', '。');
            statement = Verbs().IsMatch(before) ? ReadVerbs(before) : statement with { Unread = before };
        }

        for (int i = 0; i < labels.Length; i++)
        {
            int from = labels[i].Index + labels[i].Length;
            int to = i + 1 < labels.Length ? labels[i + 1].Index : text.Length;
            string value = text[from..to].Trim('，', '；', ';', ',', '。', ' ', '、');
            if (!Time().IsMatch(labels[i].Groups["label"].Value))
            {
                (value, DutyStatement times) = CutTimes(value);
                statement = statement.With(times);
            }

            statement = statement.With(labels[i].Groups["label"].Value switch
            {
                var label when Time().IsMatch(label) => DutyTime.OfLabel(value),
                var label when Person().IsMatch(label) => new DutyStatement { Unread = labels[i].Value + value },
                var label when label.Contains("牵头", StringComparison.Ordinal) || label.StartsWith("组织", StringComparison.Ordinal) => Tail(value, v => new DutyStatement { Lead = v }),
                var label when Support().IsMatch(label) => Tail(value, v => new DutyStatement { Supporting = v }),
                _ => Verbs().IsMatch(value) && value.Contains("牵头", StringComparison.Ordinal) && ReadVerbs(value) is { NamesUnits: true } said ? said : Tail(value, v => new DutyStatement { Responsible = v }),
            });
        }

        return statement;
    }

    // 责任单位：A、B，2023年底前完成: the time stands behind the names.
    static (string Names, DutyStatement Times) CutTimes(string value)
    {
        DutyStatement times = new();
        List<string> names = [];
        foreach (string segment in Segments().Split(value))
        {
            if (DutyTime.TryRead(segment) is { } time)
            {
                times = times.With(time);
            }
            else
            {
                names.Add(segment);
            }
        }

        return times.Deadline.Length == 0 ? (value, times) : (string.Join('，', names), times);
    }

    // 责任单位：A、B按职责分工负责: the verb at the end adds nothing to the label.
    static DutyStatement Tail(string value, Func<string, DutyStatement> make) => make(VerbTail().Replace(value, ""));

    static DutyStatement ReadVerbs(string text)
    {
        DutyStatement statement = new();
        string pending = "";
        foreach (string segment in Segments().Split(text))
        {
            if (pending.Length == 0 && DutyTime.TryRead(segment) is { } time)
            {
                statement = statement.With(time);
                continue;
            }

            string words = Lead().Replace(pending.Length > 0 ? $"{pending}、{segment}" : segment, "");
            Match leads = Leads().Match(words);
            Match supports = Supports().Match(words);
            Match does = Does().Match(words);
            if (leads.Success)
            {
                statement = statement.With(new DutyStatement { Lead = leads.Groups["names"].Value });
            }
            else if (supports.Success)
            {
                string names = supports.Groups["names"].Value;
                statement = statement.With(new DutyStatement { Supporting = names.Length > 0 ? names : supports.Groups["after"].Value });
            }
            else if (does.Success)
            {
                string[] named = does.Groups["names"].Value.Split("会同", 2);
                statement = statement.With(new DutyStatement { Responsible = named[0].TrimEnd('、'), Supporting = named.Length > 1 ? named[1] : "" });
            }
            else
            {
                pending = words;
                continue;
            }

            pending = "";
        }

        return pending.Length == 0 ? statement
            : statement.NamesUnits && !pending.Contains("下同", StringComparison.Ordinal) ? statement.With(new DutyStatement { Unread = pending })
            : statement;
    }

    // 排在第一位的部门为牵头部门，下同; （列第一位者为工作牵头单位或汇总单位，下同); 排名首位的责任单位为牵头单位.
    const string FirstLeadsWords = """(?:排|列|排列|排名)?在?(?:第一|首)[位个]?(?:的|者)?(?:责任)?(?:部门|单位|者)?(?:均|即)?为(?:工作|总)?(?:牵头|汇总)(?:责任)?(?:部门|单位)?(?:(?:或|和|、|及)(?:牵头|汇总)(?:部门|单位))?[，,]?(?:下同)?""";

    [GeneratedRegex($"""[（(]{FirstLeadsWords}[）)]|[，,]?{FirstLeadsWords}""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FirstLeadsRule();

    // 以下均需地方各级人民政府落实，不再列出
    [GeneratedRegex("""[，,；;]?(?:以下|下列|具体|各项|上述)?(?:各项)?(?:任务|工作|内容)?(?:均|都)(?:需|须|涉及|由)(?<who>[^，,。；;]+?)(?:负责落实|负责|落实|参与|配合)?[，,]?(?:以下)?不再(?:一一|逐一|重复)?(?:列出|列举|做分工|作分工|分工|标注|注明|赘述)(?:[，,]下同)?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ForAll();

    [GeneratedRegex("""(?<label>(?:市级|省级|区级|国家)?(?:牵头(?:责任)?(?:单位|部门|领导|人)|主要?责(?:任)?(?:单位|部门)|责任(?:单位|部门|主体|人|领导|分工|处室|科室)|配合(?:单位|部门)|协办(?:单位|部门)|参与(?:单位|部门)|参加(?:单位|部门)|协同(?:单位|部门)|主办(?:单位|部门)|承办(?:单位|部门)|实施(?:单位|主体)|落实(?:单位|部门)|负责(?:单位|部门)|分管领导|组织单位|完成时[限间]|时限要求|时间要求|完成期限|办理时限|时限|进度安排|时间安排))\s*[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Labels();

    // 牵头：A；责任：B
    [GeneratedRegex("""(?<!\p{L})(?<role>牵头|主责|责任|配合|协办|参与|主办|承办)\s*[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ShortLabels();

    [GeneratedRegex("""牵头|负责|落实$|参与|配合|参加|协助|会同|分工|协同|承办|主办|组织实施|(?:指导|督导)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Verbs();

    [GeneratedRegex("""时|进度""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Time();

    [GeneratedRegex("""领导|人$|处室|科室""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Person();

    [GeneratedRegex("""^(?:市级|省级)?(?:配合|协办|参与|参加|协同)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Support();

    [GeneratedRegex("""(?:按|根据|依)?(?:照)?(?:各自)?(?:职责|职能|责任)?(?:分工)?(?:分别|共同)?(?:负责|落实|牵头)+(?:推进|实施|落实)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex VerbTail();

    // Segments end behind a verb; a comma inside a list of names separates names.
    [GeneratedRegex("""[；;。]|[，,](?=.)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Segments();

    [GeneratedRegex("""^(?:由|各项任务由)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Lead();

    [GeneratedRegex("""^(?<names>.+?等?)(?:分别|共同|联合)?牵头(?:负责|组织|落实|实施|推进|抓总|协调)*(?:落实|实施)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Leads();

    [GeneratedRegex("""^(?:(?:会同|配合单位为?)(?<after>.+?等?)(?:按.*?|分工.*?|共同.*?)?(?:负责|落实|实施|参与|配合)?|(?<names>.+?等?)(?:按.{0,8}?分工)?(?:共同|积极|分别)?(?:参与|配合|参加|协助|协同|协办|支持|指导|督导)(?:落实|实施|负责)?)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Supports();

    [GeneratedRegex("""^(?<names>.+?等?)(?:按|根据|依)?(?:照)?(?:各自)?(?:的)?(?:职责|职能|责任)?(?:范围|权限)?(?:内)?(?:分工)?(?:分别|共同|具体)?(?:负责|落实|组织实施|承办|主办|实施|推进)(?:落实|推进|实施|组织实施)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Does();

    [GeneratedRegex("""(?<=.{2})等(?:相关|有关)?(?:部门|单位)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OpenEnd();

    [GeneratedRegex("""^(?:[^、，,（(]|[（(][^）)]*[)）])+""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FirstName();
}
