using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lantu.Tests.Commands;

/// <summary>The promise that the site is for this machine only, held against what the environment says.</summary>
public sealed class ServeTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public async Task What_the_environment_says_opens_no_other_address()
    {
        int other = FreePort();
        string elsewhere = $"http://0.0.0.0:{other}";
        await ServeAsync("http://127.0.0.1:0", async address =>
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
            using TcpClient client = new();
            await Assert.ThrowsAsync<SocketException>(async () => await client.ConnectAsync(IPAddress.Loopback, other, TestContext.Current.CancellationToken));
        }, ("Kestrel__Endpoints__X__Url", elsewhere), ("ASPNETCORE_URLS", elsewhere), ("DOTNET_URLS", elsewhere), ("URLS", elsewhere), ("ASPNETCORE_HTTP_PORTS", $"{other}"), ("HTTP_PORTS", $"{other}"));
    }

    [Fact]
    public async Task A_free_port_is_printed_as_it_is_under_the_name_that_passkeys_need() =>
        await ServeAsync("http://127.0.0.1:0", address =>
        {
            Assert.Equal("localhost", address.Host);
            Assert.NotEqual(0, address.Port);
            return Task.CompletedTask;
        });

    [Fact]
    public async Task Another_address_of_this_machine_answers_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has all of 127.0.0.0/8.");
        await ServeAsync("http://127.0.0.2:0", async address =>
        {
            Assert.Equal("127.0.0.2", address.Host);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
        });
    }

    [Fact]
    public async Task A_taken_port_is_one_sentence()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        (int code, byte[] _, string words) = await Task.Run(() => LantuProgram.Run("serve", "--urls", url, "--data", _folder));

        Assert.Equal((1, $"地址 {url} 已被别的程序占用；请停止那个程序，或用 --urls 换一个端口。"), (code, words.Trim()));
    }

    [Theory]
    [InlineData("LANTU_OIDC_AUTHORITY", "https://login.example.org", "LANTU_OIDC_CLIENT_ID")]
    [InlineData("LANTU_OIDC_CLIENT_ID", "lantu", "LANTU_OIDC_AUTHORITY")]
    public void Settings_of_the_organisations_sign_in_that_are_said_by_half_are_one_sentence(string name, string value, string missing)
    {
        (int code, string words) = Serve((name, value));

        Assert.Equal(1, code);
        Assert.Contains($"缺少环境变量 {missing}", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://login.example.org")]
    [InlineData("https://login.example.org/?realm=a")]
    [InlineData("login.example.org")]
    public void The_organisations_sign_in_is_reached_by_a_safe_way_only(string authority)
    {
        (int code, string words) = Serve(("LANTU_OIDC_AUTHORITY", authority), ("LANTU_OIDC_CLIENT_ID", "lantu"));

        Assert.Equal(1, code);
        Assert.Contains(authority, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_a_file_with_something_in_it()
    {
        string file = Path.Combine(_folder, "secret");
        (string, string)[] settings = [("LANTU_OIDC_AUTHORITY", "https://login.example.org"), ("LANTU_OIDC_CLIENT_ID", "lantu"), ("LANTU_OIDC_CLIENT_SECRET_FILE", file)];
        Assert.Contains(file, Serve(settings).Words, StringComparison.Ordinal);
        File.WriteAllText(file, " \n");
        Assert.Contains("是空的", Serve(settings).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_seals_the_protection_keys_is_a_file_with_enough_in_it()
    {
        string file = Path.Combine(_folder, "secret");
        Assert.Contains("读不到 LANTU_KEYS_SECRET_FILE", Serve(("LANTU_KEYS_SECRET_FILE", file)).Words, StringComparison.Ordinal);
        File.WriteAllText(file, new string('a', 31) + "\n");
        (int code, string words) = Serve(("LANTU_KEYS_SECRET_FILE", file));
        Assert.Equal((1, true), (code, words.Contains("不足 32 个字符", StringComparison.Ordinal)));
    }

    [Fact]
    public void Protection_keys_that_nothing_seals_are_told_of_at_start()
    {
        string file = Path.Combine(_folder, "secret");
        File.WriteAllText(file, new string('a', 32));
        const string Nowhere = "Host=127.0.0.1;Port=1;Database=none;Timeout=1";

        string open = Serve(("LANTU_POSTGRES", Nowhere)).Words;
        string closed = Serve(("LANTU_POSTGRES", Nowhere), ("LANTU_KEYS_SECRET_FILE", file)).Words;

        Assert.StartsWith("警告：保护密钥以明文存放在数据库中", open, StringComparison.Ordinal);
        Assert.Contains("LANTU_KEYS_SECRET_FILE", open, StringComparison.Ordinal);
        Assert.DoesNotContain("警告", closed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("缺少环境变量 LANTU_SMTP_FROM", "LANTU_SMTP_HOST=mail.example.cn")]
    [InlineData("缺少环境变量 LANTU_SMTP_HOST", "LANTU_SMTP_FROM=lantu@example.cn")]
    [InlineData("LANTU_SMTP_FROM 的值“lantu”", "LANTU_SMTP_HOST=mail.example.cn", "LANTU_SMTP_FROM=lantu")]
    [InlineData("LANTU_SMTP_TLS 的值“yes”", "LANTU_SMTP_HOST=mail.example.cn", "LANTU_SMTP_FROM=lantu@example.cn", "LANTU_SMTP_TLS=yes")]
    [InlineData("LANTU_SMTP_PORT 的值“0”", "LANTU_SMTP_HOST=mail.example.cn", "LANTU_SMTP_FROM=lantu@example.cn", "LANTU_SMTP_PORT=0")]
    [InlineData("只在本机上才能带账号", "LANTU_SMTP_HOST=mail.example.cn", "LANTU_SMTP_FROM=lantu@example.cn", "LANTU_SMTP_TLS=none", "LANTU_SMTP_USER=lantu")]
    [InlineData("读不出邮件服务器的密码", "LANTU_SMTP_HOST=mail.example.cn", "LANTU_SMTP_FROM=lantu@example.cn", "LANTU_SMTP_USER=lantu", "LANTU_SMTP_PASSWORD_FILE=/nowhere/at/all")]
    [InlineData("LANTU_WECOM_URL 的值“http://proxy.example.cn”", "LANTU_WECOM_URL=http://proxy.example.cn")]
    [InlineData("LANTU_DINGTALK_URL 的值“https://a:b@proxy.example.cn”", "LANTU_DINGTALK_URL=https://a:b@proxy.example.cn")]
    [InlineData("LANTU_FEISHU_URL 的值“proxy”", "LANTU_FEISHU_URL=proxy")]
    [InlineData("LANTU_SITE_URL 的值“ftp://lantu.example.cn”", "LANTU_SITE_URL=ftp://lantu.example.cn")]
    public void Settings_of_sending_that_can_not_be_used_are_one_sentence(string sentence, params string[] settings)
    {
        (int code, string words) = Serve([.. settings.Select(setting => (setting[..setting.IndexOf('=', StringComparison.Ordinal)], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]))]);

        Assert.NotEqual(0, code);
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    (int Code, string Words) Serve(params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = LantuProgram.StartInfo("serve", "--urls", "http://127.0.0.1:0", "--data", _folder);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        (int code, byte[] _, string words) = LantuProgram.Run(start);
        return (code, words.Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    async Task ServeAsync(string urls, Func<Uri, Task> check, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = LantuProgram.StartInfo("serve", "--urls", urls, "--data", _folder, "--lang", "en");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        try
        {
            string? line;
            do
            {
                line = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (line is not null && LantuProgram.IsProgress(line));

            Assert.StartsWith("Open http://", line, StringComparison.Ordinal);
            await check(new Uri(line!.Split(' ')[1]));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    static async Task<HttpStatusCode> StatusAsync(Uri address)
    {
        using HttpClient browser = new();
        using HttpResponseMessage response = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
