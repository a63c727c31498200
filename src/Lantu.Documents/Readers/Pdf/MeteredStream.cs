namespace Lantu.Documents.Readers.Pdf;

/// <summary>The bytes of a PDF; counts how often the library reads them over again, as it does for every object it can't find.</summary>
sealed class MeteredStream(byte[] content, PdfBudget budget) : MemoryStream(content, writable: false)
{
    const int Chunk = 1 << 20;

    long _read;
    long _checked;

    public override int ReadByte()
    {
        Count(1);
        return base.ReadByte();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Count(count);
        return base.Read(buffer, offset, count);
    }

    void Count(int bytes)
    {
        _read += bytes;
        if (_read > budget.Limits.UnpackedBytes + (4 * Length))
        {
            throw budget.Refuse(DocumentRefusal.HostileArchive);
        }

        if (_read - _checked > Chunk)
        {
            _checked = _read;
            budget.Check();
        }
    }
}
