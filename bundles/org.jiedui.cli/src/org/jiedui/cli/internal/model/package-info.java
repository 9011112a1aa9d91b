/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finding classes, fields and objects by what users call them. */
package org.jiedui.cli.internal.model;
