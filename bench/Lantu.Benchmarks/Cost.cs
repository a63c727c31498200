namespace Lantu.Benchmarks;

/// <summary>What one run of the program took.</summary>
/// <param name="Time">From starting the process to its end.</param>
/// <param name="Processor">Processor time, its own and the kernel's for it: hardly moved by what else the machine does.</param>
/// <param name="Memory">The peak of its resident memory in bytes.</param>
readonly record struct Cost(TimeSpan Time, TimeSpan Processor, long Memory)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Time.TotalSeconds:0.00} | {Processor.TotalSeconds:0.00} | {Memory / 1e6:0}");
}
