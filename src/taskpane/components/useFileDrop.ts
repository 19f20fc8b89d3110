import { useEffect, useRef, useState } from "react";

/** Takes files dropped anywhere on the page; `over` while something is held above it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): "over" | "away" {
  const [hovering, setHovering] = useState<"over" | "away">("away");
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!(event.dataTransfer?.types.includes("Files") ?? false)) {
        return;
      }
      event.preventDefault();
      setHovering("over");
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) {
        setHovering("away");
      }
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setHovering("away");
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) {
        take.current(files);
      }
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return hovering;
}
