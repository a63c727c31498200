namespace Lantu.Tests.Features;

/// <summary>A site with one plan whose measures have what is hard to look for.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    public LantuHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await LantuHost.StartAsync();
        await Host.ImportTextAsync("清洁行动.md", PageReadings.Table("清洁行动计划",
        [
            "1\t工地管理\t加强扬尘视频监管，逐月通报。\t年底前\t市住房城乡建设委\t朝阳区政府\t—",
            "2\t道路清扫\t全市机扫率达到95%以上（试行）。\t年底前\t市城市管理委\t海淀区政府\t—",
            "3\t绿化养护\t裸地补植，PM2.5不高于32微克/立方米，见附表a_1。\t年底前\t市园林绿化局\t丰台区政府\t—",
            "4\t监督检查\t检查工地扬尘与VOCs、éco，记入台账\\总表。\t年底前\t市生态环境局\t通州区政府\t—",
        ]));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
