namespace Lantu.Documents.Readers;

/// <summary>Counts how deep the elements of an XML text nest while its bytes go by: a reader that builds a tree walks it by recursion.</summary>
struct XmlDepth
{
    int _open;
    bool _inTag;
    byte _before;

    /// <summary>The deepest nesting so far.</summary>
    public int Deepest { get; private set; }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            // UTF-16 has a zero byte beside each sign of the markup.
            if (b == 0)
            {
                continue;
            }

            if (b == '<')
            {
                _inTag = true;
            }
            else if (_before == '<' && b is (byte)'/' or (byte)'!' or (byte)'?')
            {
                _inTag = false;

                _open -= b == (byte)'/' ? 1 : 0;
            }
            else if (b == '>' && _inTag)
            {
                _open += _before == '/' ? 0 : 1;
                Deepest = Math.Max(Deepest, _open);
                _inTag = false;
            }

            _before = b;
        }
    }
}
