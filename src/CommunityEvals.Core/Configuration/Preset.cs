namespace CommunityEvals.Configuration;

/// <summary>The presets (<c>CommunityEvalsPreset</c>) that say more than their global configs can.</summary>
public static class Preset
{
    /// <summary>The Hub's word alone counts: see <see cref="EvalOptions.HubAlone"/>.</summary>
    public const string Hub = "hub";

    /// <summary>Every mistake is an error: see <see cref="EvalOptions.IsStrict"/>.</summary>
    public const string Strict = "strict";
}
