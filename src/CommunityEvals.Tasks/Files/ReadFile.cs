using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Files;

/// <summary>A listed file as it was read.</summary>
/// <param name="Listed">The file.</param>
/// <param name="Document">What it holds; nothing when it could not be read.</param>
/// <param name="Unreadable">Why it could not be read, or null.</param>
internal sealed record ReadFile(ListedFile Listed, EvalDocument Document, Finding? Unreadable)
{
    /// <summary>Reads the files on all cores; the answers are in the order of the questions.</summary>
    /// <param name="files">The files.</param>
    /// <param name="step">Called for each file that was read, on any thread; null for nothing.</param>
    public static IReadOnlyList<ReadFile> ReadAll(IReadOnlyList<ListedFile> files, Action? step = null)
    {
        var links = new LinksOut(files.Count == 0 ? "" : files[0].ProjectFolder);
        return AllCores.Map(files.Count, i =>
        {
            var file = Read(files[i], () => FileText.ReadInside(files[i].FullPath, links));
            step?.Invoke();
            return file;
        });
    }

    /// <summary>A file that holds these bytes; null for more than the engine takes.</summary>
    public static ReadFile Of(ListedFile listed, byte[]? content) =>
        Read(listed, () => content is null ? new YamlText("") { IsCut = true } : FileText.Read(content));

    /// <summary>The same file with another text.</summary>
    public ReadFile WithText(string text) => Read(Listed, () => new YamlText(text));

    private static ReadFile Read(ListedFile listed, Func<YamlText> readText)
    {
        try
        {
            return new(listed, EvalDocument.Open(listed.File, readText()), null);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return Unread(listed, RuleTable.UnreadableFile.At(new(0, 0), $"cannot read '{listed.FullPath}': {IoFault.Describe(exception, listed.FullPath)}"));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Unread(listed, FaultOfOurs(listed.FullPath, exception));
        }
    }

    /// <summary>What to say when the engine itself fails over a file, which must not cost the findings in all the others.</summary>
    public static Finding FaultOfOurs(string path, Exception exception) => RuleTable.UnreadableFile.At(
        new(0, 0),
        $"the check of '{Quoted.OneLine(path, int.MaxValue)}' failed, which is a fault of CommunityEvals.Build: please report it with the file ({exception.GetType().Name}: {Quoted.OneLine(exception.Message)})");

    private static ReadFile Unread(ListedFile listed, Finding why) => new(listed, EvalDocument.Read(listed.File, new YamlText("")), why);
}
