/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * An object that may come into the books.
 *
 * @param object not there yet, so that it can be given values
 * @param command adds it
 */
public record NewObject(EObject object, Command command) {
}
