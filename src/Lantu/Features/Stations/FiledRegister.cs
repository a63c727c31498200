namespace Lantu.Features.Stations;

/// <summary>A register that was filed.</summary>
/// <param name="Version">Its place, from 1.</param>
/// <param name="File">Name of its file.</param>
/// <param name="At">When it was filed.</param>
/// <param name="By">By whom.</param>
public sealed record FiledRegister(int Version, string File, DateTimeOffset At, string By);
