using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs;

/// <summary>Stores a plan that was read, whole or not at all; the same file again changes nothing.</summary>
sealed class ImportPlan(WriteQueue writes, TimeProvider clock)
{
    public async Task<ImportedPlan> RunAsync(ReadPlan read, CancellationToken cancellation)
    {
        Plan plan = PlanOf.Draft(read, clock.GetUtcNow(), Actor.Local);
        try
        {
            return await writes.RunAsync(Actor.Local, async db =>
            {
                if (await KnownAsync(db, read.File.Hash) is { } known)
                {
                    throw new AlreadyImportedException(known);
                }

                int number = (await db.Plans.MaxAsync(p => (int?)p.Number, CancellationToken.None) ?? 0) + 1;
                plan.Enter(number);
                db.Plans.Add(plan);
                return new Written<ImportedPlan>(
                    new ImportedPlan(number, plan.Title, WasKnown: false), "plan.imported", $"plan/{number}", $"{plan.Title}; sha256 {plan.SourceHash}; {plan.Measures.Count} measures, {plan.Findings.Count} findings");
            }, cancellation);
        }
        catch (AlreadyImportedException known)
        {
            return known.Plan;
        }
    }

    static async Task<ImportedPlan?> KnownAsync(LantuDb db, string hash) =>
        await db.Plans.Where(p => p.SourceHash == hash).Select(p => new ImportedPlan(p.Number, p.Title, true)).SingleOrDefaultAsync();

    // Undoes the unit of work, so that an import that changes nothing leaves no audit entry either.
    sealed class AlreadyImportedException(ImportedPlan plan) : Exception
    {
        public ImportedPlan Plan { get; } = plan;
    }
}
