using Lantu.Domain.NodePlans;

namespace Lantu.Jobs.NodePlans;

/// <summary>Something in a sheet of node plans that keeps its row from being taken.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Fault">What is wrong; nothing where the plan was changed since the sheet was saved.</param>
/// <param name="Key">The measure.</param>
sealed record NodeSheetFault(string Cell, NodePlanFault? Fault, string Key);
