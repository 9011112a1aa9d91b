/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Item providers for every class of every annotated Ecore model, generated or dynamic: labels, icons, children, properties and commands
 * come from the model and its annotations. A package that brings item providers of its own, registered at the extension point {@code
 * org.eclipse.emf.edit.itemProviderAdapterFactories}, is served by these instead. No widget toolkit is needed.
 */
package org.jiedui.model.edit;
