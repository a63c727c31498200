namespace Lantu.Jobs;

/// <summary>Who acts without an account, as the audit names them.</summary>
static class Actor
{
    /// <summary>Whoever runs the program's verbs on its machine.</summary>
    public const string Local = "本机操作员";

    /// <summary>Whoever is not signed in.</summary>
    public const string Visitor = "未登录";

    /// <summary>What the program does by itself.</summary>
    public const string Program = "系统";
}
