namespace Lantu.Data.Writing;

/// <summary>A unit of work waiting for the writer.</summary>
sealed record WriteRequest(string Actor, Func<LantuDb, Task<WriteOutcome>> Work, TaskCompletionSource<object?> Done, CancellationToken Cancellation);
