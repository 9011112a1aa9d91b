/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EPackage;

/**
 * That the data of a module are to be deleted.
 *
 * @param model the stored model of a module that is not installed
 * @param settings of which kinds settings go too
 * @param author who deletes them
 * @param message what the history says
 */
public record PurgeOrder(EPackage model, Predicate<String> settings, String author, String message) {
}
