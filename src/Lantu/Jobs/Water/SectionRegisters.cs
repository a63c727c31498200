using Lantu.Data;
using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Water;

/// <summary>The registers of water sections that places have.</summary>
static class SectionRegisters
{
    /// <summary>The register of a place that counts; nothing where none was filed.</summary>
    public static Task<SectionRegister?> LastAsync(LantuDb db, int directory, CancellationToken cancellation = default) =>
        db.SectionRegisters.Where(r => r.DirectoryNumber == directory).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);
}
