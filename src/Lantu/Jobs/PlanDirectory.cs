using System.Text;
using Lantu.Data;
using Lantu.Documents.Units;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs;

/// <summary>The unit directory a plan was read with, as it is kept with the plan.</summary>
static class PlanDirectory
{
    public static DirectoryFile Of(UnitDirectory directory)
    {
        if (directory.IsEmpty)
        {
            return new DirectoryFile("");
        }

        using MemoryStream text = new();
        UnitDirectoryFile.Write(text, directory);
        return new DirectoryFile(Encoding.UTF8.GetString(text.ToArray()));
    }

    public static async Task<UnitDirectory> ReadAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default)
    {
        // A plan may have been read without one, and those stored by the first versions kept none.
        string? content = await db.Plans.Where(p => p.Id == plan).Select(p => p.Directory.Content).SingleOrDefaultAsync(cancellation);
        if (string.IsNullOrEmpty(content))
        {
            return UnitDirectory.Empty;
        }

        using MemoryStream text = new(Encoding.UTF8.GetBytes(content));
        return UnitDirectoryFile.Read(text);
    }
}
