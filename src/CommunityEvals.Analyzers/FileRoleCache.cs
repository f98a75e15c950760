using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers;

/// <summary>Keeps what files are for over compilations, until the project's settings or what is said of a file change.</summary>
internal sealed class FileRoleCache
{
    private readonly ConditionalWeakTable<AdditionalText, Slot> _slots = new();

    /// <summary>What <paramref name="text"/> is for.</summary>
    /// <param name="text">The file.</param>
    /// <param name="description">What the build says of it.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="classify">Tells it anew.</param>
    public FileRole Get(AdditionalText text, FileDescription description, ProjectSettings settings, Func<string, FileDescription, FileRole> classify)
    {
        var slot = _slots.GetOrCreateValue(text);
        if (slot.Known is not { } known || known.Description != description || known.Settings != settings)
        {
            // Told by two threads at once it is the same, and none waits for the other.
            slot.Known = known = new(description, settings, classify(text.Path, description));
        }

        return known.Role;
    }

    private sealed record KnownRole(FileDescription Description, ProjectSettings Settings, FileRole Role);

    private sealed class Slot
    {
        public KnownRole? Known { get; set; }
    }
}
