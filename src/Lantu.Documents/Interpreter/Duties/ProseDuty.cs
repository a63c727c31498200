using System.Text.RegularExpressions;

namespace Lantu.Documents.Interpreter.Duties;

/// <summary>
/// Reads who owes what where the text itself says it: 由A牵头，会同B、C…; 由A牵头，B、C配合…; 该项工作由A牵头，B配合。 and, at the head of a
/// sentence, A负责…. The words stay in the text: they are part of its sentences.
/// </summary>
static partial class ProseDuty
{
    /// <summary>The duty a sentence states; nothing where it states none.</summary>
    public static DutyStatement? TryRead(string sentence)
    {
        if (Led().Match(sentence) is { Success: true } led)
        {
            return new DutyStatement { Lead = led.Groups["lead"].Value, Supporting = led.Groups["with"].Value };
        }

        return Done().Match(sentence) is { Success: true } done ? new DutyStatement { Responsible = done.Groups["who"].Value } : null;
    }

    /// <summary>
    /// Divides paragraphs at the sentences that state duties: the first duty takes the text before it, each further one begins a piece of
    /// its own. Nothing where no sentence states one.
    /// </summary>
    public static IReadOnlyList<(List<string> Paragraphs, DutyStatement Statement)> Divide(IEnumerable<string> paragraphs)
    {
        List<(List<string> Paragraphs, DutyStatement? Statement)> pieces = [([], null)];
        foreach (string paragraph in paragraphs)
        {
            string open = "";
            foreach (Match sentence in Sentence().Matches(paragraph))
            {
                DutyStatement? duty = TryRead(sentence.Value);
                if (duty is not null && pieces[^1].Statement is not null)
                {
                    Close();
                    pieces.Add(([], duty));
                }
                else if (duty is not null)
                {
                    pieces[^1] = (pieces[^1].Paragraphs, duty);
                }

                open += sentence.Value;
            }

            Close();

            void Close()
            {
                if (open.Length > 0)
                {
                    pieces[^1].Paragraphs.Add(open);
                    open = "";
                }
            }
        }

        return pieces[0].Statement is null ? [] : [.. pieces.Select(piece => (piece.Paragraphs, piece.Statement!))];
    }

    [GeneratedRegex("""[^。！？]+[。！？]?[”）)]?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sentence();

    // A name ends with the first ending that does not go on (市委金融办, 市城市管理委员会, 省办公厅); a place's own name only before a mark or 牵头.
    const string Name = """[\p{IsCJKUnifiedIdeographs}（）()“”]{1,24}?(?:(?:局|委|办|厅|部|署|会|社|院|中心|公司|集团|政府|海关|银行(?!\p{IsCJKUnifiedIdeographs}{1,8}[分支]行)|[分支总]行|大学|单位|部门|总队|支队)(?![员会办局厅部委公金])(?!组织部|宣传部|统战部|政法委|网信办|编办|社会工作部|政府)|(?:区|县|市)(?=[、，,。；]|牵头|共同|负责))""";

    const string Names = $"""(?:{Name})(?:[、和](?:{Name}))*""";

    [GeneratedRegex($"""(?:^|[，,；])(?:(?:该项|此项|本项|上述|以上)工作)?由(?<lead>{Names}等?)(?:共同|联合|负责)?牵头(?:负责|组织|实施|协调)?(?:[，,]?会同(?<with>{Names}(?:等(?:部门|单位)?)?)|[，,](?<with>{Names}(?:等(?:部门|单位)?)?)(?:共同|积极)?(?:配合|参与|协助))?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Led();

    [GeneratedRegex($"""^(?:由)?(?<who>[市省县区]{Names})(?:共同|分别)?负责(?!人|任)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Done();
}
