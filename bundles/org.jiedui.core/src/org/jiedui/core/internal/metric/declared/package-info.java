/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Key numbers that the models declare: which figures may be added, of loaded objects and in the database. */
package org.jiedui.core.internal.metric.declared;
