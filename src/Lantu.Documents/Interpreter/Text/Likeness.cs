namespace Lantu.Documents.Interpreter.Text;

/// <summary>How alike two short texts are, from 0 to 1: twice the common pairs of neighbouring characters over all pairs (Dice).</summary>
static class Likeness
{
    public static double Of(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return 1;
        }

        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        Dictionary<(char, char), int> pairs = [];
        for (int i = 1; i < one.Length; i++)
        {
            (char, char) pair = (one[i - 1], one[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        int common = 0;
        for (int i = 1; i < other.Length; i++)
        {
            (char, char) pair = (other[i - 1], other[i]);
            if (pairs.TryGetValue(pair, out int left) && left > 0)
            {
                pairs[pair] = left - 1;
                common++;
            }
        }

        return 2.0 * common / (one.Length + other.Length - 2);
    }
}
