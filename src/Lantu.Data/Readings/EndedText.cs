namespace Lantu.Data.Readings;

/// <summary>A text that knows whether what was read of it last is the end of a line.</summary>
sealed class EndedText(TextReader inner) : TextReader
{
    /// <summary>Whether the last character read ends a line.</summary>
    public bool HasEnd { get; private set; }

    public override int Peek() => inner.Peek();

    public override int Read()
    {
        int letter = inner.Read();
        HasEnd = letter < 0 ? HasEnd : letter is '\n' or '\r';
        return letter;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        int read = inner.Read(buffer, index, count);
        HasEnd = read > 0 ? buffer[index + read - 1] is '\n' or '\r' : HasEnd;
        return read;
    }

    public override int Read(Span<char> buffer)
    {
        int read = inner.Read(buffer);
        HasEnd = read > 0 ? buffer[read - 1] is '\n' or '\r' : HasEnd;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
