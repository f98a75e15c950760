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
        lock (slot)
        {
            if (slot.Role is not { } role || slot.Description != description || slot.Settings != settings)
            {
                slot.Role = role = classify(text.Path, description);
                slot.Description = description;
                slot.Settings = settings;
            }

            return role;
        }
    }

    private sealed class Slot
    {
        public FileRole? Role { get; set; }

        public FileDescription? Description { get; set; }

        public ProjectSettings? Settings { get; set; }
    }
}
