using CommunityEvals.Cards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Fixing;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Cards;

/// <summary>A card on the disk.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Text">What it says.</param>
internal sealed record CardFile(string FullPath, YamlText Text)
{
    /// <summary>Its block.</summary>
    public MarkedCard Card { get; } = new(Text.Text);

    /// <summary>Reads a card; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be read, or must not be.</exception>
    public static CardFile? Read(string path, string projectFolder)
    {
        if (Disk.Look(path) is not { } found)
        {
            return null;
        }

        // What is empty may be a pipe, which would never end.
        var text = found is { IsFolder: false, Size: 0 } ? new("") : FileText.ReadInside(path, projectFolder);
        return text switch
        {
            { IsUtf8: false } => throw new IOException("it is not UTF-8: save it as UTF-8"),
            { Text.Length: var length } when length > YamlLimits.Default.MaxLength => throw new IOException($"it has more than {YamlLimits.Default.MaxLength} characters"),
            _ => new(path, text),
        };
    }

    /// <summary>Puts another text there. Returns null, or why it was not done.</summary>
    public string? Replace(string text, string projectFolder) => SymbolicLink.LinkedFolder(FullPath, projectFolder) is { } folder
        ? $"'{folder}' is a link, which may lead anywhere: write the card where it leads to"
        : SourceFile.Replace(FullPath, Text.Text, text);
}
