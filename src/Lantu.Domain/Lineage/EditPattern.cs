namespace Lantu.Domain.Lineage;

/// <summary>
/// A text prepared for counting the edits that make another of it: a character inserted, left out or changed (Levenshtein), sixty-four
/// characters at a time (Myers 1999, in blocks as Hyyrö 2003 joins them).
/// </summary>
sealed class EditPattern
{
    const int Width = 64;

    readonly Dictionary<char, ulong[]> _places = [];
    readonly int _length;
    readonly int _blocks;

    public EditPattern(string text)
    {
        _length = text.Length;
        _blocks = (_length + Width - 1) / Width;
        for (int i = 0; i < _length; i++)
        {
            if (!_places.TryGetValue(text[i], out ulong[]? places))
            {
                _places[text[i]] = places = new ulong[_blocks];
            }

            places[i / Width] |= 1UL << (i % Width);
        }
    }

    /// <summary>The fewest edits between the two.</summary>
    public int DistanceTo(string other)
    {
        if (_length == 0)
        {
            return other.Length;
        }

        // The columns of the table of distances, as differences between neighbours: where one more, where one less.
        ulong[] more = new ulong[_blocks];
        ulong[] less = new ulong[_blocks];
        ulong[] nowhere = new ulong[_blocks];
        Array.Fill(more, ulong.MaxValue);
        ulong last = 1UL << ((_length - 1) % Width);
        int distance = _length;
        foreach (char c in other)
        {
            ulong[] places = _places.GetValueOrDefault(c, nowhere);
            ulong moreIn = 1;
            ulong lessIn = 0;
            for (int block = 0; block < _blocks; block++)
            {
                ulong equal = places[block];
                ulong vertical = equal | less[block];
                equal |= lessIn;
                ulong horizontal = unchecked(((equal & more[block]) + more[block]) ^ more[block]) | equal;
                ulong moreOut = less[block] | ~(horizontal | more[block]);
                ulong lessOut = more[block] & horizontal;
                if (block == _blocks - 1)
                {
                    distance += (moreOut & last) != 0 ? 1 : (lessOut & last) != 0 ? -1 : 0;
                }

                ulong shifted = (moreOut << 1) | moreIn;
                more[block] = ((lessOut << 1) | lessIn) | ~(vertical | shifted);
                less[block] = shifted & vertical;
                (moreIn, lessIn) = (moreOut >> (Width - 1), lessOut >> (Width - 1));
            }
        }

        return distance;
    }
}
