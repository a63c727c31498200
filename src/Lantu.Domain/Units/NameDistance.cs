namespace Lantu.Domain.Units;

/// <summary>
/// How far apart two names are: edits weighted by how easily print and recognition make them. Taking one lookalike for another or one kind
/// of office for another (局, 委) costs less than any other change; so does losing or doubling a character that most names have.
/// </summary>
static class NameDistance
{
    const string Offices = "局委办厅部署会";
    const string Common = "市区县省各政府局委分管理和";
    const double CheapChange = 0.4;
    const double CheapLoss = 0.5;

    public static double Of(string written, string name, IReadOnlySet<(char, char)> lookalikes)
    {
        double[] previous = new double[name.Length + 1];
        double[] current = new double[name.Length + 1];
        for (int j = 1; j <= name.Length; j++)
        {
            previous[j] = previous[j - 1] + Loss(name[j - 1]);
        }

        for (int i = 1; i <= written.Length; i++)
        {
            current[0] = previous[0] + Loss(written[i - 1]);
            for (int j = 1; j <= name.Length; j++)
            {
                double change = previous[j - 1] + Change(written[i - 1], name[j - 1], lookalikes);
                double lost = Math.Min(previous[j] + Loss(written[i - 1]), current[j - 1] + Loss(name[j - 1]));
                current[j] = Math.Min(change, lost);
            }

            (previous, current) = (current, previous);
        }

        return previous[name.Length];
    }

    /// <summary>Whether all characters of the shorter stand in the longer, in order.</summary>
    public static bool IsContained(string one, string other)
    {
        (string few, string many) = one.Length <= other.Length ? (one, other) : (other, one);
        int at = 0;
        foreach (char c in many)
        {
            at += at < few.Length && few[at] == c ? 1 : 0;
        }

        return at == few.Length;
    }

    static double Loss(char c) => Common.Contains(c, StringComparison.Ordinal) ? CheapLoss : 1;

    static double Change(char written, char name, IReadOnlySet<(char, char)> lookalikes) =>
        written == name ? 0
        : lookalikes.Contains((written, name)) || (Offices.Contains(written, StringComparison.Ordinal) && Offices.Contains(name, StringComparison.Ordinal)) ? CheapChange
        : 1;
}
