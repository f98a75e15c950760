using System.Runtime.CompilerServices;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers;

/// <summary>Reads a file's text into a document.</summary>
internal delegate EvalDocument DocumentReader(EvalFile file, YamlText text);

/// <summary>Keeps what was read of a text for as long as the compiler keeps the text, so that an edit of one file reads that file alone.</summary>
internal sealed class DocumentCache(DocumentReader read)
{
    private readonly ConditionalWeakTable<SourceText, Slot> _slots = new();

    /// <summary>The document of <paramref name="text"/>; read anew when the file's role or owner has changed.</summary>
    public EvalDocument Get(EvalFile file, SourceText text)
    {
        var slot = _slots.GetOrCreateValue(text);
        lock (slot)
        {
            if (slot.Document is not { } document || document.File != file)
            {
                slot.Document = document = read(file, TextDecoding.ToYaml(text));
            }

            return document;
        }
    }

    private sealed class Slot
    {
        public EvalDocument? Document { get; set; }
    }
}
