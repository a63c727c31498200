namespace Lantu.Jobs;

/// <summary>Who acts, as the audit names them.</summary>
static class Actor
{
    /// <summary>Until accounts exist, whoever runs the program on this machine.</summary>
    public const string Local = "本机操作员";
}
