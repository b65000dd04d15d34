import { useEffect, useRef, useState } from "preact/hooks";

/** Whether what scrolls has more than is seen at its right or below: classes for its frame, so that nobody takes a part for the whole. */
export function useSides() {
  const ref = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState("");
  const look = () => {
    const box = ref.current;
    if (!box) return;
    const isRight = box.scrollLeft + box.clientWidth < box.scrollWidth - 2;
    const isBelow = box.scrollTop + box.clientHeight < box.scrollHeight - 2;
    setNames([isRight ? "more-right" : "", isBelow ? "more-below" : ""].join(" ").trim());
  };
  useEffect(() => {
    look();
    addEventListener("resize", look);
    return () => {
      removeEventListener("resize", look);
    };
  }, []);
  return { ref, names, look };
}
