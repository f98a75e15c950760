namespace CommunityEvals;

/// <summary>Numbers in sentences.</summary>
public static class Count
{
    /// <summary>A number and the noun in the form that goes with it.</summary>
    public static string Of(int count, string noun, string? plural = null) => $"{count} {(count == 1 ? noun : plural ?? noun + "s")}";
}
