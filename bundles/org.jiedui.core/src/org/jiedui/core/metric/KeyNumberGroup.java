/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

/**
 * The key numbers of one module.
 *
 * @param module the package that declares their ledgers
 * @param numbers at least one, in their order
 */
public record KeyNumberGroup(EPackage module, List<KeyNumber> numbers) {

	public KeyNumberGroup {
		numbers = List.copyOf(numbers);
	}
}
