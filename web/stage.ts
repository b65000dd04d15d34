/** Full screen with type that is readable from ten metres; where a browser refuses the full screen, the type alone. */
export function setStage(on: boolean): void {
  const page = document.documentElement;
  if (page.classList.contains("stage") === on) return;
  page.classList.toggle("stage", on);
  if (on && navigator.userActivation.isActive) void page.requestFullscreen().catch(stayInWindow);
  if (!on && document.fullscreenElement) void document.exitFullscreen();
}

/** Calls when a person leaves the full screen by the browser's own way. */
export function onStageLeft(left: () => void): void {
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && document.documentElement.classList.contains("stage")) left();
  });
}

/** A refusal changes nothing: the stage is a look, the full screen an extra. */
function stayInWindow(): void {
  return undefined;
}
