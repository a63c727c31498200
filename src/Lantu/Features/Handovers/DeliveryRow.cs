using Lantu.Domain.Handovers;

namespace Lantu.Features.Handovers;

/// <summary>One time that something was handed over, with how each step of it stands.</summary>
public sealed record DeliveryRow(HandoverDelivery Delivery, HandoverStep Given, HandoverStep Receipt, HandoverStep Answer);
