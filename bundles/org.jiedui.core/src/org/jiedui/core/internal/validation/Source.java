/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.Arrays;
import java.util.function.Consumer;

/** Something that is looked at, and knows by whom. Links come and go at a constant price, however many there are. */
abstract class Source {

	private static final Link[] NONE = {};

	private Link[] links = NONE;
	private int count;

	void add(Link link) {
		if (count == links.length) {
			links = Arrays.copyOf(links, count == 0 ? 1 : count * 2);
		}
		link.position = count;
		links[count++] = link;
	}

	void remove(Link link) {
		Link last = links[--count];
		links[count] = null;
		if (last != link) {
			links[link.position] = last;
			last.position = link.position;
		}
		if (count == 0) {
			links = NONE;
			unwatched();
		}
	}

	boolean isWatched() {
		return count > 0;
	}

	/** @param action must not make or cut links of this source */
	void eachLink(Consumer<? super Link> action) {
		for (int i = 0; i < count; i++) {
			action.accept(links[i]);
		}
	}

	/** The last who looked does not any more. */
	abstract void unwatched();
}
