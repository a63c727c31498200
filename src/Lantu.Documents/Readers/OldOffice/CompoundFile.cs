using System.Buffers.Binary;
using System.Text;

namespace Lantu.Documents.Readers.OldOffice;

/// <summary>Looks into the container of the older office formats: which streams it holds, and how each begins.</summary>
/// <remarks>Whatever is broken in it gives nothing, and no chain is followed further than the file has sectors.</remarks>
readonly ref struct CompoundFile
{
    const int EntrySize = 128;
    const int HeaderTables = 109;
    const int SmallSector = 64;
    const uint NoSector = uint.MaxValue;

    readonly ReadOnlySpan<byte> _content;
    readonly int _size;

    public CompoundFile(ReadOnlySpan<byte> content)
    {
        _content = content.Length >= 512 && content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? content : [];
        _size = _content.IsEmpty ? 512 : 1 << Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(content[30..]), (ushort)7, (ushort)16);
    }

    /// <summary>Whether it holds a stream of this name.</summary>
    public bool Holds(string stream) => !Entry(stream).IsEmpty;

    /// <summary>The stream's first sector.</summary>
    public ReadOnlySpan<byte> Beginning(string stream)
    {
        ReadOnlySpan<byte> entry = Entry(stream);
        return entry.IsEmpty ? [] : Number(entry, 120) >= Number(_content, 56) ? Sector(Number(entry, 116)) : Small(Number(entry, 116));
    }

    static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    ReadOnlySpan<byte> Entry(string stream)
    {
        byte[] name = Encoding.Unicode.GetBytes(stream + '\0');
        uint sector = _content.IsEmpty ? NoSector : Number(_content, 48);
        for (int left = _content.Length / _size; left > 0 && Sector(sector) is { IsEmpty: false } entries; left--, sector = Next(sector))
        {
            for (int at = 0; at < entries.Length; at += EntrySize)
            {
                if (BinaryPrimitives.ReadUInt16LittleEndian(entries[(at + 64)..]) == name.Length && entries[at..].StartsWith(name))
                {
                    return entries.Slice(at, EntrySize);
                }
            }
        }

        return [];
    }

    ReadOnlySpan<byte> Sector(uint sector)
    {
        long at = (sector + 1L) * _size;
        return at + _size <= _content.Length ? _content.Slice((int)at, _size) : [];
    }

    // Small streams stand together in the stream of the root, which is the directory's first entry.
    ReadOnlySpan<byte> Small(uint sector)
    {
        ReadOnlySpan<byte> root = Entry("Root Entry");
        uint holder = root.IsEmpty ? NoSector : Number(root, 116);
        int inHolder = _size / SmallSector;
        for (uint i = 0; i < sector / inHolder && i < _content.Length / _size; i++)
        {
            holder = Next(holder);
        }

        ReadOnlySpan<byte> large = Sector(holder);
        return large.IsEmpty ? [] : large.Slice((int)(sector % inHolder) * SmallSector, SmallSector);
    }

    uint Next(uint sector)
    {
        uint perTable = (uint)_size / 4;
        ReadOnlySpan<byte> links = Sector(Table(sector / perTable));
        return links.IsEmpty ? NoSector : Number(links, (int)(sector % perTable) * 4);
    }

    // The first tables of links are listed in the header, the others in sectors that are chained by their last number.
    uint Table(uint index)
    {
        if (index < HeaderTables)
        {
            return Number(_content, 76 + ((int)index * 4));
        }

        index -= HeaderTables;
        uint inList = ((uint)_size / 4) - 1;
        ReadOnlySpan<byte> list = Sector(Number(_content, 68));
        for (; index >= inList && !list.IsEmpty; index -= inList)
        {
            list = Sector(Number(list, _size - 4));
        }

        return list.IsEmpty ? NoSector : Number(list, (int)index * 4);
    }
}
