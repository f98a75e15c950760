namespace CommunityEvals.Configuration;

/// <summary>A configuration file.</summary>
/// <param name="Path">Its full path; of a global config the name is enough.</param>
/// <param name="Text">Its text.</param>
public sealed record ConfigSource(string Path, string Text);
