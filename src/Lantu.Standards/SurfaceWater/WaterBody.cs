namespace Lantu.Standards.SurfaceWater;

/// <summary>Which limits of phosphorus and nitrogen apply.</summary>
public enum WaterBody
{
    /// <summary>Rivers, canals, and reservoirs of river type 河流型水库 [待核: 环办〔2011〕22号].</summary>
    River,

    /// <summary>Lakes and reservoirs 湖、库.</summary>
    Lake,
}
