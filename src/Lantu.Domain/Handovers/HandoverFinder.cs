using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Handovers;

/// <summary>
/// Reads what is handed over between units out of a measure's text. Arrangements (建立信息共享机制), slogans (共建共享), shared bicycles and what goes to the
/// public are none.
/// </summary>
public static partial class HandoverFinder
{
    const int Patience = 1_000;

    // What a phrase that means a body ends with.
    const string Body = "(?:委员会|管委会|部门|机关|政府|单位|属地|各区|法院|检察院|执法|中心|街道|乡镇|公司|集团|局|委(?!员|托)|办(?!公|理|法|结|案))";

    /// <summary>The hand-overs that the paragraphs tell, in their order, each once.</summary>
    public static IReadOnlyList<HandoverProposal> Find(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);

        return [.. paragraphs.SelectMany(paragraph => Sentences().Matches(paragraph)).Select(sentence => sentence.Value.Trim()).SelectMany(OfSentence).DistinctBy(proposal => proposal.Mark, StringComparer.Ordinal)];
    }

    static List<HandoverProposal> OfSentence(string sentence)
    {
        List<Found> found = [.. Verbs().Matches(sentence).Select(verb => Read(sentence, verb)).OfType<Found>()];

        // An answer belongs to what was handed over before it; a copy asks for none.
        List<Match> answers = Answers().Matches(sentence).ToList();
        List<HandoverProposal> proposals = [];
        for (int i = 0; i < found.Count; i++)
        {
            Found one = found[i];
            Match? answer = one.Kind is HandoverKind.Feedback or HandoverKind.Copy ? null : answers.Find(match => match.Index > one.At && !found.Skip(i + 1).Any(later => later.Kind is not (HandoverKind.Feedback or HandoverKind.Copy) && later.At < match.Index));
            bool isAnswer = one.Kind == HandoverKind.Feedback && found.Take(i).Any(earlier => earlier.Kind is not (HandoverKind.Feedback or HandoverKind.Copy));
            if (!isAnswer)
            {
                proposals.AddRange(one.Receivers.DefaultIfEmpty(null).Select(receiver => new HandoverProposal(one.Kind, sentence, one.Subject, receiver, one.Rhythm, answer is not null, answer is null ? null : Days(answer))));
            }
        }

        return proposals;
    }

    static Found? Read(string sentence, Match verb)
    {
        HandoverKind kind = KindOf(verb.Value);
        int from = sentence.LastIndexOfAny(['，', ',', '：', '（', '('], verb.Index) + 1;
        int to = sentence.IndexOfAny(['，', ',', '；', '。', '）', ')'], verb.Index);
        string clause = sentence[from..(to < 0 ? sentence.Length : to)].TrimEnd('；', '。', '！', ';');
        string before = clause[..(verb.Index - from)];
        string after = clause[Math.Min(clause.Length, verb.Index - from + verb.Length)..];
        if (IsArrangement(kind, before, after) || IsPublic(before, after))
        {
            return null;
        }

        IReadOnlyList<string?> receivers = ReceiversOf(before, after);
        if (kind == HandoverKind.Feedback && receivers.Count == 0)
        {
            return null;
        }

        // What is handed over stands in the clause before where the verb opens its own.
        int earlier = before.Length < 2 && from > 1 ? sentence.LastIndexOfAny(['，', ',', '：'], from - 2) + 1 : from;
        string subject = sentence[earlier..(from + clause.Length)];
        return new Found(verb.Index, kind, subject[..Math.Min(subject.Length, Handover.LongestSubject)], receivers, RhythmOf(kind, before, clause));
    }

    static bool IsArrangement(HandoverKind kind, string before, string after) =>
        Arrangement().IsMatch(after) || (kind == HandoverKind.Share && (SharedThing().IsMatch(after) || Slogan().IsMatch(before))) || (kind == HandoverKind.Transfer && Works().IsMatch(before))
        || (kind == HandoverKind.Feedback && Opinion().IsMatch(before));

    static bool IsPublic(string before, string after) => PublicBefore().IsMatch(before) || PublicAfter().IsMatch(after);

    static IReadOnlyList<string> ReceiversOf(string before, string after) =>
        ToBody().Match(before) is { Success: true } to ? Split(to.Groups["body"].Value)
        : BodyAfter().Match(after) is { Success: true } then ? Split(then.Groups["body"].Value)
        : [];

    // 住房城乡建设、生态环境部门 are two; 市、区生态环境部门 stays whole, as it is neither.
    static IReadOnlyList<string> Split(string phrase)
    {
        string[] parts = Between().Split(phrase);
        return parts.Any(part => part.Length < 3)
            ? [phrase]
            : [.. parts.Select(part => phrase.EndsWith("部门", StringComparison.Ordinal) && !EndsAsBody().IsMatch(part) ? part + "部门" : part)];
    }

    // The rhythm stands in the same clause: 每月检查，发现线索移交… says nothing of how often the clues go.
    static HandoverRhythm? RhythmOf(HandoverKind kind, string before, string clause) => clause switch
    {
        _ when HalfYearly().IsMatch(clause) => HandoverRhythm.HalfYear,
        _ when Quarterly().IsMatch(clause) => HandoverRhythm.Quarter,
        _ when Monthly().IsMatch(clause) => HandoverRhythm.Month,
        _ when Yearly().IsMatch(clause) => HandoverRhythm.Year,
        _ when AtOnce().IsMatch(clause) => HandoverRhythm.AsItHappens,
        _ when before.Contains("定期", StringComparison.Ordinal) => null,
        // Cases and copies of them go one by one, as they come up.
        _ => kind is HandoverKind.Transfer or HandoverKind.Copy ? HandoverRhythm.AsItHappens : null,
    };

    static HandoverKind KindOf(string verb) => verb switch
    {
        "共享" => HandoverKind.Share,
        "移交" or "移送" => HandoverKind.Transfer,
        "抄送" or "抄告" => HandoverKind.Copy,
        "推送" => HandoverKind.Push,
        _ => HandoverKind.Feedback,
    };

    static int? Days(Match answer) => answer.Groups["days"] is { Success: true, Value: { } text }
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is > 0 and <= Handover.MostAnswerDays ? days : "一二三四五六七八九十".IndexOf(text, StringComparison.Ordinal) is >= 0 and var place && text.Length == 1 ? place + 1 : null
        : null;

    [GeneratedRegex("[^；。！;!\n]+[；。！;!]?", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Sentences();

    [GeneratedRegex("共享|移交|移送|抄送|抄告|推送|反馈", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Verbs();

    [GeneratedRegex("(?:(?<days>[0-9]{1,3}|[一二三四五六七八九十])个?工作日[以之]?内[^，；。]{0,12})?(?<!督察|巡视|群众|公众|市民|社会|用户|意见)(?:反馈|回告|回复|函复)(?!的?问题|的?意见|机制|制度)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Answers();

    [GeneratedRegex("^(?!至|到|给|入)(?:(?!健全|完善|建立|加强|落实)[^，；。]){0,8}?(?:机制|制度|体系|平台|系统|通道|渠道|格局|模式|协议|办法|网络)(?:$|[、和与及]|建设|运行)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Arrangement();

    [GeneratedRegex("^(?:单车|电单车|自行车|电动|汽车|出行|经济|停车|泊位|车位|充电|农机|用工|办公|空间|发展|成果|理念|未来)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex SharedThing();

    [GeneratedRegex("(?:共建|共治|共用|开放|互利|全民)$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Slogan();

    [GeneratedRegex("(?:设施|工程|竣工|资产|产权|管护|项目)$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Works();

    [GeneratedRegex("(?:督察|巡视|群众|公众|市民|社会|用户|意见)$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Opinion();

    [GeneratedRegex("(?:公众|社会|市民|居民|群众|企业|学生)[^，；。]{0,6}$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex PublicBefore();

    [GeneratedRegex("^(?:至|到|给)?(?:社会|公众|市民|居民|群众|企业|学生|短信)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex PublicAfter();

    [GeneratedRegex($"(?:(?<!参)与|(?<![会共协合相如一])同|(?<![方导面意定])向|给)(?<body>[^，；。与向]{{0,30}}?{Body})[^，；。]{{0,10}}$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex ToBody();

    [GeneratedRegex($"^(?:[^，；。：至到给予]{{0,20}}(?:至|到|给|予))?(?<body>[^，；。：至到给予]{{0,30}}?{Body})(?=$|[，；。：]|依法|处理|处置|查处|办理|核实|进行|调查|立案|予以|并|后)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex BodyAfter();

    [GeneratedRegex("[、和及与]", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Between();

    [GeneratedRegex($"{Body}$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex EndsAsBody();

    [GeneratedRegex("每半年|按半年|半年度", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex HalfYearly();

    [GeneratedRegex("每个?季度?|[按逐]季度?", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Quarterly();

    [GeneratedRegex("每个?月|[按逐]月", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Monthly();

    [GeneratedRegex("每年|[按逐]年度?", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Yearly();

    [GeneratedRegex("及时|即时|随时|实时|立即|第一时间", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex AtOnce();

    sealed record Found(int At, HandoverKind Kind, string Subject, IReadOnlyList<string?> Receivers, HandoverRhythm? Rhythm);
}
