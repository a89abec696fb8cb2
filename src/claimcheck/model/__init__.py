"""The vocabulary: frozen, slotted dataclasses and enumerations without behaviour or I/O."""
