using Microsoft.EntityFrameworkCore.Update;

namespace Lantu.Data.Writing;

/// <summary>Makes what is saved at once: one change each where they are held back, so that each is a statement of its own.</summary>
sealed class HeldChangesFactory(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    // As many as the provider takes where nothing is held.
    const int Usual = 1_000;

    public ModificationCommandBatch Create() => new HeldChanges(dependencies, dependencies.CurrentContext.Context is LantuDb { Held: not null } ? 1 : Usual);
}
