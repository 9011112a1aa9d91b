/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import org.eclipse.emf.ecore.EPackage;

/**
 * A module that is not installed, but of which there are data in the books. They stay as they are, can be read by the model that was stored with
 * them, and are there again when the module is.
 *
 * @param model the stored model, with labels in both languages
 */
public record MissingModule(EPackage model) {
}
