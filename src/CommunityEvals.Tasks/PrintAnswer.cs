using CommunityEvals.Tasks.Files;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks;

/// <summary>Prints what a person asked for to the console, whatever the verbosity of the log.</summary>
/// <remarks>Loggers hide messages, each by rules of its own: the terminal's shows none but those of a detailed log.</remarks>
public sealed class PrintAnswer : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the file that holds the answer.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var text = System.IO.File.ReadAllText(File);
            Console.Out.Write(text);
            Console.Out.Flush();
            Log.LogMessage(MessageImportance.Low, "{0}", text);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            Log.LogMessage(MessageImportance.High, "{0}", $"cannot print '{File}': {IoFault.Describe(exception, File)}");
        }

        return true;
    }
}
